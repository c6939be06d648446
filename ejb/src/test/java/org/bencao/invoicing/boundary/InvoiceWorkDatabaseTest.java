package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkTarget;
import org.bencao.invoicing.control.InvoiceWork;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people are told of an invoice, what waits for them, and what they decide. */
@EachDatabase
class InvoiceWorkDatabaseTest {

  private final TestContainer container;
  private final BilledFixture fixture;
  private final Market market;
  private final Buyer buyer;
  private final Medicine medicine;
  private final Caller accounts;

  InvoiceWorkDatabaseTest(TestContainer container) {
    this.container = container;
    fixture = new BilledFixture(container);
    market = new Market(container);
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 10_000, "10");
    accounts = Market.caller(buyer.companyId(), Role.ACCOUNTS);
  }

  @Test
  @DisplayName("H1: a difference says which rule found it, where that stands and what it lets pass")
  void keepsTheRuleOfADifference() {
    var id = fixture.invoiced(received(40), medicine, 40, "11");

    var difference = view(id).differences().get(0);
    var tolerance = difference.tolerance().orElseThrow();

    assertThat(difference.finding().reason()).isEqualTo(Reason.MATCH_PRICE);
    assertThat(difference.finding().rule()).isEqualTo("MAT-01");
    assertThat(difference.finding().source()).isEqualTo("Three-way match of the platform");
    assertThat(difference.finding().outcome()).isEqualTo(Outcome.APPROVE);
    assertThat(difference.amount()).isEqualTo(yuan("40.00"));
    assertThat(tolerance.percent()).contains(new BigDecimal("0.5"));
    assertThat(tolerance.amount()).isEqualTo(yuan("10.00"));
  }

  @Test
  @DisplayName("H1: a line that is a cent off is told as rounding and never waits")
  void tellsRounding() {
    var id = fixture.invoiced(received(3), medicine, 3, "10.003");

    var gap = view(id).lines().get(0).gap().orElseThrow();

    assertThat(gap.amount()).isEqualTo(yuan("0.01"));
    assertThat(gap.rounding()).isTrue();
    assertThat(view(id).row().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(work(accounts)).extracting(WorkItem::kind).containsOnly(WorkKind.INVOICE_MATCHED);
  }

  @Test
  @DisplayName("H1: money at risk is one sum a currency, over all invoices")
  void sumsTheMoneyAtRisk() {
    fixture.invoiced(received(40), medicine, 40, "11");
    fixture.invoiced(received(20), medicine, 20, "11");
    fixture.invoiced(received(5), medicine, 5, "10");

    var counts = invoices().counts(accounts);

    assertThat(counts.money()).containsExactly(yuan("60.00"));
    assertThat(counts.atRisk()).isEqualTo(2);
    assertThat(counts.open()).isEqualTo(3);
  }

  @Test
  @DisplayName("H1: the seller reads nothing of a difference before it is told of it")
  void tellsTheSellerWhatIsInDispute() {
    var id = fixture.invoiced(received(40), medicine, 40, "11");
    var seller = Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK);
    var before = invoices().find(seller, id).orElseThrow();

    assertThat(before.row().reasons()).isEmpty();
    assertThat(before.row().atRisk()).isEqualTo(yuan("0.00"));
    assertThat(before.row().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(before.differences()).isEmpty();
    assertThat(atRisk(seller)).isEmpty();
    assertThat(invoices().counts(seller).atRisk()).isZero();

    settling().dispute(accounts, view(id).differences().get(0).id(), Optional.of("agreed 10"));

    assertThat(atRisk(seller)).hasSize(1);
    assertThat(atRisk(seller).get(0).reasons()).containsExactly(Reason.MATCH_PRICE);
    assertThat(invoices().counts(seller).money()).containsExactly(yuan("40.00"));
  }

  private List<InvoiceRow> atRisk(Caller who) {
    var filter =
        new InvoiceFilter(InvoiceFilter.Which.AT_RISK, Optional.empty(), Optional.empty(), 10);
    return invoices().list(who, filter).rows();
  }

  @Test
  @DisplayName("R: a difference waits for buyers and accounts, with the money at risk")
  void waitsForWhoCanSettleIt() {
    var id = fixture.invoiced(received(40), medicine, 40, "11");

    var item = work(accounts).get(0);

    assertThat(item.kind()).isEqualTo(WorkKind.INVOICE_DIFFERENCE);
    assertThat(item.stake()).contains(yuan("40.00"));
    assertThat(item.due()).contains(view(id).differences().get(0).dueAt());
    assertThat(item.targets()).containsExactly(new WorkTarget(WorkTarget.Kind.INVOICE, id.value()));
    assertThat(work(buyer.caller())).containsExactly(item);
    assertThat(work(Market.caller(buyer.companyId(), Role.APPROVER))).isEmpty();
    assertThat(work(Market.caller(medicine.sellerId(), Role.ACCOUNTS))).isEmpty();
  }

  @Test
  @DisplayName("R: what matches waits to be released, for accounts alone, until it is")
  void waitsToBeReleased() {
    var id = fixture.invoiced(received(40), medicine, 40, "10");

    assertThat(work(accounts)).extracting(WorkItem::kind).containsOnly(WorkKind.INVOICE_MATCHED);
    assertThat(work(accounts).get(0).stake()).contains(yuan("452.00"));
    assertThat(work(buyer.caller())).isEmpty();

    settling().approve(accounts, id);

    assertThat(work(accounts)).isEmpty();
    assertThat(container.get(InvoiceWork.class).lastDone(accounts, buyer.siteId())).isPresent();
  }

  @Test
  @DisplayName("R: an invoice whose goods are still to be counted is not ready")
  void doesNotReleaseWhatWaits() {
    fixture.invoiced(fixture.ordered(buyer, medicine, 4), medicine, 4, "10");

    assertThat(work(accounts)).isEmpty();
  }

  @Test
  @DisplayName("S4: five invoices take as many statements as two")
  void asksInAConstantNumberOfStatements() {
    fill(1);
    long few = container.statementsOf(() -> assertThat(work(accounts)).hasSize(2));
    fill(4);
    long many = container.statementsOf(() -> assertThat(work(accounts)).hasSize(10));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
  }

  private void fill(int times) {
    for (int at = 0; at < times; at++) {
      fixture.invoiced(received(40), medicine, 40, "11");
      fixture.invoiced(received(40), medicine, 40, "10");
    }
  }

  @Test
  @DisplayName("S6: pressed many times at once, a difference is accepted once")
  void acceptsOnce() throws Exception {
    var id = fixture.invoiced(received(40), medicine, 40, "11");
    long difference = view(id).differences().get(0).id();

    var answers =
        atOnce(8, () -> settling().accept(accounts, difference, "agreed by phone").orElseThrow());

    assertThat(answers).containsOnly(new SettleResult.Settled());
    assertThat(view(id).row().state()).isEqualTo(InvoiceState.MATCHED);
  }

  @Test
  @DisplayName("S6: pressed many times at once, an invoice is released once")
  void releasesOnce() throws Exception {
    var id = fixture.invoiced(received(40), medicine, 40, "10");

    var answers = atOnce(8, () -> settling().approve(accounts, id).orElseThrow());

    assertThat(answers).containsOnly(new SettleResult.Settled());
    assertThat(view(id).row().settledBy()).contains(accounts.name());
  }

  private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
    var threads = Executors.newFixedThreadPool(times);
    try {
      var answers = threads.invokeAll(Collections.nCopies(times, act));
      return answers.stream().map(InvoiceWorkDatabaseTest::answer).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T answer(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisplayName("P10: accepting without a note says what is missing, and changes nothing")
  void asksForANote() {
    var id = fixture.invoiced(received(40), medicine, 40, "11");
    long difference = view(id).differences().get(0).id();

    var refused = (SettleResult.Refused) settling().accept(accounts, difference, " ").orElseThrow();

    assertThat(refused.findings())
        .allSatisfy(
            finding ->
                assertThat(Texts.in(Texts.LOCALES.get(0)).what(finding))
                    .doesNotContain("{")
                    .contains("a note why"));
    assertThat(view(id).row().state()).isEqualTo(InvoiceState.DISPUTED);
  }

  @Test
  @DisplayName("M6: accounts of one company accept nothing of another where they only buy")
  void acceptsForTheOwnCompanyAlone() {
    var id = fixture.invoiced(received(40), medicine, 40, "11");
    long difference = view(id).differences().get(0).id();
    var elsewhere = market.pharmacy().companyId();
    var grants =
        Stream.of(
                new Caller.Grant(elsewhere, Optional.empty(), Role.ACCOUNTS),
                new Caller.Grant(buyer.companyId(), Optional.empty(), Role.BUYER))
            .collect(Collectors.toSet());
    var both = new Caller(Caller.Kind.PERSON, 7, "Lin Wei", elsewhere, grants);

    assertThat(settling().accept(both, difference, "mine")).isEmpty();
    assertThatThrownBy(() -> settling().accept(buyer.caller(), difference, "mine"))
        .isInstanceOf(AccessDenied.class);
  }

  private Placed received(int packs) {
    return fixture.received(buyer, medicine, packs);
  }

  private List<WorkItem> work(Caller who) {
    return container.get(InvoiceWork.class).items(who, buyer.siteId(), 100);
  }

  private InvoiceView view(InvoiceId id) {
    return invoices().find(accounts, id).orElseThrow();
  }

  private InvoiceService invoices() {
    return container.get(InvoiceService.class);
  }

  private SettlementService settling() {
    return container.get(SettlementService.class);
  }

  private static Money yuan(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }
}
