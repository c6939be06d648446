package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.InvoiceFilter.Which;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people decide about invoices, and who may (H1). */
@EachDatabase
class SettlementDatabaseTest {

  private final TestContainer container;
  private final InvoiceFixture deal;
  private final SettlementService settlement;
  private final Placed order;

  SettlementDatabaseTest(TestContainer container) {
    this.container = container;
    deal = new InvoiceFixture(container);
    settlement = container.get(SettlementService.class);
    order = deal.order("10", 10);
  }

  @Test
  @DisplayName("H1: a price is accepted with a note: badge and dispute are gone, all may be paid")
  void acceptsAPrice() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "11"));

    var result = accept(Reason.MATCH_PRICE, "agreed by telephone");

    assertThat(result).isInstanceOf(SettleResult.Settled.class);
    var difference = deal.difference("INV-1", Reason.MATCH_PRICE);
    assertThat(difference.resolution()).contains(Resolution.ACCEPTED);
    assertThat(difference.note()).contains("agreed by telephone");
    assertThat(difference.closedBy()).contains("Lin Wei");
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(deal.releasable("INV-1")).isEqualTo("124.30");
    assertThat(deal.line(order, 1).money()).isEqualTo(MoneyState.MATCHED);
    assertThat(deal.order(order).row().headline()).isEqualTo(Headline.CLOSED);
    assertThat(audited("difference-accepted")).isEqualTo(1);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("H1, MATCH_TAX: tax and charges are accepted like prices")
  void acceptsTaxAndCharge() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "10", "9").charge("D240", "25"));

    accept(Reason.MATCH_TAX, "new rate");
    accept(Reason.INVOICE_UNKNOWN_CHARGE, "express");

    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.releasable("INV-1")).isEqualTo("134.00");
    assertThat(deal.order(order).row().headline()).isEqualTo(Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("H1: of two charges one is accepted: the badge stays for the other")
  void keepsTheBadgeForTheOther() {
    delivered(
        deal.invoice("INV-1", order).line(1, 10, "10").charge("D240", "25").charge("D500", "5"));

    accept(Reason.INVOICE_UNKNOWN_CHARGE, "express");

    assertThat(deal.differences("INV-1")).containsExactly("– INVOICE_UNKNOWN_CHARGE 5.00");
    assertThat(deal.exceptions(order)).containsExactly(Reason.INVOICE_UNKNOWN_CHARGE);
    assertThat(deal.releasable("INV-1")).isEqualTo("138.00");
  }

  @Test
  @DisplayName("H1: what was accepted is not raised again by the next count or invoice")
  void staysAccepted() {
    deal.arrives(deal.invoice("INV-1", order).line(1, 6, "11"));
    accept(Reason.MATCH_PRICE, "agreed");

    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-2", order).line(1, 4, "10"));

    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.invoice("INV-1").differences()).hasSize(1);
    assertThat(deal.exceptions(order)).isEmpty();
  }

  @Test
  @DisplayName("H1: nothing is accepted without a reason")
  void asksForANote() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "11"));

    var result = accept(Reason.MATCH_PRICE, " ");

    assertThat(findings(result)).extracting(Finding::reason).containsExactly(Reason.FACT_MISSING);
    findings(result).forEach(InvoiceFixture::assertWorded);
    assertThat(deal.differences("INV-1")).hasSize(1);
    assertThat(audited("difference-accepted")).isZero();
  }

  @Test
  @DisplayName("doc:L7: packs that nobody has, and lines nobody knows, are never accepted")
  void neverAcceptsPacks() {
    delivered(
        deal.invoice("INV-1", order).line(1, 11, "10").itemOnLine(7, deal.medicine("3"), 1, "3"));

    var packs = accept(Reason.MATCH_QUANTITY, "never mind");
    var unknown = accept(Reason.UNKNOWN_LINE, "never mind");

    assertThat(findings(packs)).extracting(Finding::reason).containsExactly(Reason.MATCH_QUANTITY);
    assertThat(findings(unknown)).extracting(Finding::reason).containsExactly(Reason.UNKNOWN_LINE);
    findings(packs).forEach(InvoiceFixture::assertWorded);
    assertThat(deal.differences("INV-1")).hasSize(2);
  }

  @Test
  @DisplayName("H1: a difference is disputed once, under a claim of its own")
  void disputesOnce() {
    delivered(deal.invoice("INV-1", order).line(1, 11, "10"));
    var open = deal.difference("INV-1", Reason.MATCH_QUANTITY);

    settlement.dispute(deal.accounts(), open.id(), Optional.of("ten came"));
    var first = deal.difference("INV-1", Reason.MATCH_QUANTITY);
    settlement.dispute(deal.buyer().caller(), open.id(), Optional.of("again"));

    assertThat(first.disputedAt()).isPresent();
    assertThat(first.disputedBy()).contains("Lin Wei");
    assertThat(first.claimNumber().orElseThrow()).startsWith("CD-");
    assertThat(deal.difference("INV-1", Reason.MATCH_QUANTITY)).isEqualTo(first);
    assertThat(audited("difference-disputed")).isEqualTo(1);
  }

  @Test
  @DisplayName("H1: a disputed price may be accepted after all")
  void acceptsWhatWasDisputed() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "11"));
    dispute(Reason.MATCH_PRICE);

    assertThat(accept(Reason.MATCH_PRICE, "settled by telephone"))
        .isInstanceOf(SettleResult.Settled.class);
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.MATCHED);
  }

  @Test
  @DisplayName("H1: what matches is released, once, and told")
  void releasesWhatMatches() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "10"));

    assertThat(approve()).isInstanceOf(SettleResult.Settled.class);
    assertThat(approve()).isInstanceOf(SettleResult.Settled.class);

    var row = deal.row("INV-1").orElseThrow();
    assertThat(row.state()).isEqualTo(InvoiceState.APPROVED);
    assertThat(row.approvedAt()).isPresent();
    assertThat(row.settledBy()).contains("Lin Wei");
    assertThat(deal.order(order).history())
        .extracting(OrderView.Event::kind)
        .containsOnlyOnce(OrderEvent.INVOICE_APPROVED);
    assertThat(audited("invoice-approved")).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "PAY-01, H1, PAY_BEFORE_MATCH: nothing is released while something is open or waits for goods")
  void releasesNothingBeforeTheMatch() {
    deal.arrives(deal.invoice("INV-1", order).line(1, 12, "11"));

    var early = approve();

    assertThat(findings(early))
        .extracting(Finding::reason)
        .containsExactly(Reason.PAY_BEFORE_MATCH);
    assertThat(findings(early).get(0).facts()).containsEntry("n", "3");
    findings(early).forEach(InvoiceFixture::assertWorded);
    deal.delivers("D-1", order, 10);
    assertThat(findings(approve()).get(0).facts()).containsEntry("n", "2");
    assertThat(deal.row("INV-1").orElseThrow().approvedAt()).isEmpty();
    assertThat(deal.order(order).history())
        .extracting(OrderView.Event::kind)
        .doesNotContain(OrderEvent.INVOICE_APPROVED);
  }

  @Test
  @DisplayName("H1: what is in dispute is not released with the rest")
  void releasesTheRestOfADispute() {
    delivered(deal.invoice("INV-1", order).line(1, 12, "11"));
    dispute(Reason.MATCH_QUANTITY);
    dispute(Reason.MATCH_PRICE);

    assertThat(approve()).isInstanceOf(SettleResult.Settled.class);

    // ten packs at the agreed price
    assertThat(deal.releasable("INV-1")).isEqualTo("113.00");
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.APPROVED);
  }

  @Test
  @DisplayName("H1: a credit note is set off, never released for payment")
  void releasesNoCreditNote() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "11"));
    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 10, "1"));

    var result = settlement.approve(deal.accounts(), deal.row("CN-1").orElseThrow().id());

    assertThat(result).containsInstanceOf(SettleResult.Refused.class);
  }

  @Test
  @DisplayName("H1: the buyer reads and disputes, accounts decide, others have no say")
  void asksForTheRole() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "11"));
    var id = deal.row("INV-1").orElseThrow().id();
    long difference = deal.difference("INV-1", Reason.MATCH_PRICE).id();
    var buyer = deal.buyer().caller();

    assertThat(service().find(buyer, id)).isPresent();
    assertThatThrownBy(() -> settlement.accept(buyer, difference, "mine"))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> settlement.approve(buyer, id)).isInstanceOf(AccessDenied.class);
    var approver = Market.caller(deal.buyer().companyId(), Role.APPROVER);
    assertThat(service().find(approver, id)).isPresent();
    assertThatThrownBy(() -> settlement.dispute(approver, difference, Optional.empty()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> service().find(deal.receiver(), id)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> service().statement(deal.receiver())).isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("rel:I13: accounts of another company find nothing and decide nothing")
  void keepsOthersOut() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "11"));
    var stranger = Market.caller(deal.market().pharmacy().companyId(), Role.ACCOUNTS);
    var id = deal.row("INV-1").orElseThrow().id();
    long difference = deal.difference("INV-1", Reason.MATCH_PRICE).id();

    assertThat(service().find(stranger, id)).isEmpty();
    assertThat(service().list(stranger, all(50)).rows()).isEmpty();
    assertThat(service().list(stranger, atRisk(50)).rows()).isEmpty();
    assertThat(service().ofOrder(stranger, order.id())).isEmpty();
    assertThat(service().statement(stranger)).isEmpty();
    assertThat(settlement.accept(stranger, difference, "mine")).isEmpty();
    assertThat(settlement.dispute(stranger, difference, Optional.empty())).isEmpty();
    assertThat(settlement.approve(stranger, id)).isEmpty();
    assertThat(deal.differences("INV-1")).hasSize(1);
  }

  @Test
  @DisplayName("rel:I13: the seller reads its own, and decides nothing")
  void showsTheSellerItsOwn() {
    delivered(deal.invoice("INV-1", order).line(1, 11, "11"));
    var desk = deal.desk();
    var sellersAccounts = Market.caller(deal.seller(), Role.ACCOUNTS);
    var id = deal.row("INV-1").orElseThrow().id();
    long difference = deal.difference("INV-1", Reason.MATCH_PRICE).id();

    assertThat(service().list(desk, all(50)).rows())
        .extracting(InvoiceRow::number)
        .containsExactly("INV-1");
    assertThat(settlement.accept(sellersAccounts, difference, "mine")).isEmpty();
    assertThat(settlement.dispute(sellersAccounts, difference, Optional.empty())).isEmpty();
    assertThat(settlement.approve(sellersAccounts, id)).isEmpty();
    assertThat(
            service()
                .list(Market.caller(deal.market().wholesaler(), Role.SUPPLIER_DESK), all(50))
                .rows())
        .isEmpty();
  }

  @Test
  @DisplayName("H1: the seller hears of a difference once it is disputed")
  void tellsTheSellerOfDisputes() {
    delivered(deal.invoice("INV-1", order).line(1, 11, "11"));
    accept(Reason.MATCH_PRICE, "we had no other choice");
    var id = deal.row("INV-1").orElseThrow().id();
    assertThat(service().find(deal.desk(), id).orElseThrow().differences()).isEmpty();

    dispute(Reason.MATCH_QUANTITY);

    assertThat(service().find(deal.desk(), id).orElseThrow().differences())
        .extracting(one -> one.finding().reason())
        .containsExactly(Reason.MATCH_QUANTITY);
  }

  @Test
  @DisplayName("H1: who keeps the accounts of one company and buys for another accepts for one")
  void asksForTheRoleInThatCompany() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "11"));
    long other = deal.market().pharmacy().companyId();
    var both =
        new Caller(
            Caller.Kind.PERSON,
            4711,
            "Wu Na",
            other,
            Set.of(
                new Caller.Grant(other, Optional.empty(), Role.ACCOUNTS),
                new Caller.Grant(deal.buyer().companyId(), Optional.empty(), Role.BUYER)));

    var result = settlement.accept(both, deal.difference("INV-1", Reason.MATCH_PRICE).id(), "mine");

    assertThat(result).isEmpty();
    assertThat(settlement.approve(both, deal.row("INV-1").orElseThrow().id())).isEmpty();
    assertThat(deal.differences("INV-1")).hasSize(1);
  }

  @Test
  @DisplayName("G3: what is released from quarantine may be paid")
  void paysWhatIsReleased() {
    quarantined4();
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.WAITING_FOR_GOODS);
    assertThat(deal.releasable("INV-1")).isEqualTo("67.80");

    decide(Verdict.RELEASED);

    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(deal.releasable("INV-1")).isEqualTo("113.00");
    assertThat(deal.line(order, 1).money()).isEqualTo(MoneyState.MATCHED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("G3: what is refused out of quarantine is disputed")
  void disputesWhatIsRefused() {
    quarantined4();
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    decide(Verdict.REFUSED);

    assertThat(deal.differences("INV-1")).containsExactly("1 MATCH_QUANTITY 40.00");
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.DISPUTED);
    assertThat(deal.releasable("INV-1")).isEqualTo("67.80");
    assertThat(deal.exceptions(order)).contains(Reason.MATCH_QUANTITY);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("H2: what is owed by age and currency, and what of it is in dispute")
  void statesByAgeAndCurrency() {
    var large = deal.order("10", 70);
    var euro = deal.order("10", 10);
    deal.ordered(euro, "EUR");
    var today = deal.today();
    for (int days : new int[] {-10, 0, 1, 30, 31, 60, 61}) {
      deal.arrives(deal.invoice("INV" + days, large).due(today.minusDays(days)).line(1, 10, "10"));
    }
    deal.arrives(deal.creditNote("CN-1", large, "INV61").line(1, 4, "10"));
    deal.arrives(deal.invoice("EUR-1", euro).in("EUR").line(1, 12, "10"));

    var rows = service().statement(deal.accounts());

    assertThat(rows).extracting(row -> row.total().currency()).containsExactly("CNY", "EUR");
    var yuan = rows.get(0);
    assertThat(yuan.partnerId()).isEqualTo(deal.seller());
    assertThat(yuan.invoices()).isEqualTo(7);
    assertThat(amounts(yuan))
        .containsExactly("226.00", "226.00", "226.00", "67.80", "0.00", "745.80");
    assertThat(amounts(rows.get(1)))
        .containsExactly("135.60", "0.00", "0.00", "0.00", "22.60", "135.60");
    var sellers = service().statement(deal.desk());
    assertThat(sellers).extracting(StatementRow::partnerId).containsOnly(deal.buyer().companyId());
    assertThat(amounts(sellers.get(0))).isEqualTo(amounts(yuan));
  }

  @Test
  @DisplayName("H2: what was credited in full is owed no more")
  void statesNothingThatWasCredited() {
    delivered(deal.invoice("INV-1", order).line(1, 10, "10"));

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 10, "10"));

    assertThat(service().statement(deal.accounts())).isEmpty();
  }

  @Test
  @DisplayName("H1: open are those that ask something of a person, at risk the costliest first")
  void listsWhatIsOpen() {
    delivered(deal.invoice("INV-1", order).line(1, 4, "10"));
    deal.arrives(deal.invoice("INV-2", order).line(1, 6, "11"));
    deal.arrives(deal.invoice("INV-3", order).line(1, 5, "10"));
    approve();

    assertThat(service().list(deal.accounts(), open(50)).rows())
        .extracting(InvoiceRow::number)
        .containsExactly("INV-3", "INV-2");
    assertThat(service().list(deal.accounts(), atRisk(50)).rows())
        .extracting(InvoiceRow::number)
        .containsExactly("INV-3", "INV-2");
    assertThat(service().list(deal.accounts(), atRisk(1)).rows()).hasSize(1);
  }

  @Test
  @DisplayName("H1: the list is turned page by page, forth and back")
  void turnsPages() {
    for (int at = 1; at <= 5; at++) {
      deal.arrives(deal.invoice("INV-" + at, order).line(1, 1, "10"));
    }

    var newest = service().list(deal.accounts(), all(2));
    var middle =
        service()
            .list(
                deal.accounts(), new InvoiceFilter(Which.ALL, newest.older(), Optional.empty(), 2));
    var back =
        service()
            .list(
                deal.accounts(), new InvoiceFilter(Which.ALL, Optional.empty(), middle.newer(), 2));

    assertThat(newest.rows()).extracting(InvoiceRow::number).containsExactly("INV-5", "INV-4");
    assertThat(newest.newer()).isEmpty();
    assertThat(middle.rows()).extracting(InvoiceRow::number).containsExactly("INV-3", "INV-2");
    assertThat(back.rows()).extracting(InvoiceRow::number).containsExactly("INV-5", "INV-4");
  }

  @Test
  @DisplayName("H1: fifty invoices take as many statements as one")
  void readsInConstantStatements() {
    var few = new InvoiceFixture(container);
    var many = new InvoiceFixture(container);
    invoices(few, 1);
    invoices(many, 50);

    assertThat(statementsOfList(many, all(50), 50))
        .isEqualTo(statementsOfList(few, all(50), 1))
        .isLessThanOrEqualTo(5);
    assertThat(statementsOfList(many, atRisk(50), 50))
        .isEqualTo(statementsOfList(few, atRisk(50), 1))
        .isLessThanOrEqualTo(5);
    assertThat(container.statementsOf(() -> service().statement(many.accounts())))
        .isEqualTo(container.statementsOf(() -> service().statement(few.accounts())))
        .isLessThanOrEqualTo(5);
  }

  private void invoices(InvoiceFixture of, int count) {
    var placed = of.order("10", count);
    for (int at = 0; at < count; at++) {
      of.arrives(of.invoice("INV-" + at, placed).line(1, 1, "11").charge("D240", "5"));
    }
  }

  private long statementsOfList(InvoiceFixture of, InvoiceFilter filter, int rows) {
    return container.statementsOf(
        () -> assertThat(service().list(of.accounts(), filter).rows()).hasSize(rows));
  }

  private void delivered(Bill bill) {
    deal.delivers("D-1", order, 10);
    deal.arrives(bill);
  }

  /** Six are good, four are held. */
  private void quarantined4() {
    deal.sends("D-1", order, 10);
    deal.counts("D-1", 1, GoodsState.GOOD, 6);
    deal.counts("D-1", 1, GoodsState.QUARANTINED, 4);
    deal.closes("D-1");
  }

  private void decide(Verdict verdict) {
    var claims = container.get(DiscrepancyService.class);
    long claim = claims.ofOrder(deal.officer(), order.id()).get(0).id();
    assertThat(claims.decide(deal.officer(), claim, verdict, "looked at"))
        .containsInstanceOf(DecideResult.Decided.class);
  }

  private SettleResult accept(Reason reason, String note) {
    return settlement
        .accept(deal.accounts(), deal.difference("INV-1", reason).id(), note)
        .orElseThrow();
  }

  private void dispute(Reason reason) {
    settlement.dispute(
        deal.accounts(), deal.difference("INV-1", reason).id(), Optional.of("not ours"));
  }

  private SettleResult approve() {
    return settlement.approve(deal.accounts(), deal.row("INV-1").orElseThrow().id()).orElseThrow();
  }

  private static List<Finding> findings(SettleResult result) {
    return ((SettleResult.Refused) result).findings();
  }

  private static List<String> amounts(StatementRow row) {
    return List.of(
            row.notDue(), row.days30(), row.days60(), row.older(), row.inDispute(), row.total())
        .stream()
        .map(money -> money.amount().toPlainString())
        .toList();
  }

  private static InvoiceFilter all(int size) {
    return new InvoiceFilter(Which.ALL, Optional.empty(), Optional.empty(), size);
  }

  private static InvoiceFilter open(int size) {
    return new InvoiceFilter(Which.OPEN, Optional.empty(), Optional.empty(), size);
  }

  private static InvoiceFilter atRisk(int size) {
    return new InvoiceFilter(Which.AT_RISK, Optional.empty(), Optional.empty(), size);
  }

  private InvoiceService service() {
    return container.get(InvoiceService.class);
  }

  private long audited(String act) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              "select count(a) from AuditEntry a where a.act = ?1 and a.subject = ?2", Long.class)
          .setParameter(1, act)
          .setParameter(2, "invoice:" + deal.row("INV-1").orElseThrow().id().text())
          .getSingleResult();
    }
  }
}
