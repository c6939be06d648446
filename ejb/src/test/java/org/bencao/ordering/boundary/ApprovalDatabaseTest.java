package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.ordering.boundary.Purchasing.band;
import static org.bencao.ordering.boundary.Purchasing.from;
import static org.bencao.ordering.boundary.Purchasing.goods;
import static org.bencao.ordering.boundary.Purchasing.person;
import static org.bencao.ordering.boundary.Purchasing.reasons;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.SellerOfferService;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.catalogue.entity.Offer;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.credit.boundary.CreditService;
import org.bencao.ordering.boundary.DecisionResult.Decided;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.ordering.control.ApprovalWork;
import org.bencao.ordering.control.RequisitionExpiry;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.AddPersonResult;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.MakeToken;
import org.bencao.organisation.boundary.MakeTokenResult;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.organisation.boundary.TokenService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders that wait for somebody's approval; a pack costs 10.00 and with tax 11.30. */
@EachDatabase
class ApprovalDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private Buyer buyer;
  private long seller;
  private Medicine medicine;
  private Caller head;
  private Caller approver;

  ApprovalDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @BeforeEach
  void aBuyerWithAHead() {
    buyer = market.pharmacy();
    seller = market.wholesaler();
    medicine = market.medicine(seller, 1_000, "10.00");
    head = person(buyer, 1, Role.SITE_HEAD);
    approver = person(buyer, 2, Role.APPROVER);
  }

  @AfterEach
  void theWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("APR-01: 1,118.70 needs none where 1,130 is the limit, 1,130.00 needs the site head")
  void asksFromTheAmountOn() {
    purchasing.rules(buyer, from("1130", 1, Role.SITE_HEAD));

    assertThat(purchasing.place(buyer, medicine, 99)).isInstanceOf(Placed.class);
    var waiting = (Waiting) purchasing.place(buyer, medicine, 100);

    assertThat(waiting.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.APPROVAL_NEEDED);
    assertThat(waiting.findings().get(0).facts())
        .containsEntry("amount", "CNY 1130.00")
        .containsEntry("role", "#role.site-head");
    assertThat(waiting.findings().get(0).rule()).isEqualTo("APR-01");
  }

  @Test
  @DisplayName("D1: nobody of the seller sees what waits, its packs are held all the same")
  void waitsUnseen() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));

    var waiting = (Waiting) purchasing.place(buyer, medicine, 100);

    var desk = Market.caller(seller, Role.SUPPLIER_DESK);
    var orders = container.get(OrderService.class);
    assertThat(orders.list(desk, OrderFilter.newest()).rows()).isEmpty();
    assertThat(orders.find(desk, waiting.id())).isEmpty();
    assertThat(orders.find(buyer.caller(), waiting.id())).isEmpty();
    assertThat(count("OutboxEntry", "subject", waiting.id())).isZero();
    assertThatThrownBy(() -> container.get(RequisitionService.class).find(desk, waiting.id()))
        .isInstanceOf(AccessDenied.class);
    assertThat(
            container.get(RequisitionService.class).find(market.pharmacy().caller(), waiting.id()))
        .isEmpty();
    assertThat(available()).isEqualTo(900);
  }

  @Test
  @DisplayName("D1: approved, it is the order of that number, told with who approved")
  void becomesTheOrder() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var waiting = (Waiting) purchasing.place(buyer, "key", medicine, 100);

    var decided = (Decided) purchasing.approve(head, waiting.id());

    assertThat(decided.state()).isEqualTo(RequisitionState.APPROVED);
    var order = order(waiting.id());
    assertThat(order.row().number()).isEqualTo(waiting.number());
    assertThat(order.row().placedBy()).isEqualTo("Lin Wei");
    assertThat(order.history())
        .extracting(OrderView.Event::kind)
        .containsExactly(OrderEvent.PLACED, OrderEvent.LICENCES_FROZEN, OrderEvent.APPROVED);
    assertThat(order.history().get(2).actor()).isEqualTo("Person 1");
    assertThat(count("OutboxEntry", "subject", order.row().id())).isEqualTo(1);
    assertThat(available()).isEqualTo(900);
    var again = (Placed) purchasing.place(buyer, "key", medicine, 100);
    assertThat(again.id()).isEqualTo(order.row().id());
    assertThat(again.repeated()).isTrue();
  }

  @Test
  @DisplayName("F15: the same key gives the same waiting order again")
  void answersTheKeyAgain() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var first = (Waiting) purchasing.place(buyer, "key", medicine, 2);

    var second = (Waiting) purchasing.place(buyer, "key", medicine, 2);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.repeated()).isTrue();
    assertThat(second.findings()).isEqualTo(first.findings());
    assertThat(available()).isEqualTo(998);
  }

  @Test
  @DisplayName("APR-02, OWN_APPROVAL: nobody approves the own order, also as site head")
  void refusesTheOwnOrder() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var both = person(buyer, 3, Role.BUYER, Role.SITE_HEAD);
    var waiting = (Waiting) purchasing.place(both, buyer, "own", medicine, 2);

    assertThat(waiting.findings())
        .as("and hears it when they ask")
        .extracting(Finding::reason, Finding::refuses)
        .contains(tuple(Reason.OWN_APPROVAL, false));
    assertThat(reasons(purchasing.approve(both, waiting.id())))
        .containsExactly(Reason.OWN_APPROVAL);
    assertThat(purchasing.view(both, waiting.id()).decidable()).isFalse();
    assertThat(reasons(refuse(both, waiting.id()))).containsExactly(Reason.OWN_APPROVAL);
    assertThat(purchasing.approve(head, waiting.id())).isInstanceOf(Decided.class);
  }

  @Test
  @DisplayName("APPROVAL_NEEDED: who does not hold the role decides nothing")
  void refusesWhoDoesNotHoldTheRole() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var waiting = (Waiting) purchasing.place(buyer, medicine, 2);

    assertThat(reasons(purchasing.approve(approver, waiting.id())))
        .containsExactly(Reason.APPROVAL_NEEDED);
  }

  @Test
  @DisplayName("D1, SAME_PERSON_TWICE: one after the other, side by side, and nobody gives two")
  void goesStepByStep() {
    purchasing.rules(
        buyer,
        from("0", 1, Role.SITE_HEAD),
        from("0", 2, Role.ACCOUNTS),
        from("0", 2, Role.QUALITY_HEAD));
    var all = person(buyer, 4, Role.ACCOUNTS, Role.QUALITY_HEAD);
    var quality = person(buyer, 5, Role.QUALITY_HEAD);
    var id = ((Waiting) purchasing.place(buyer, medicine, 2)).id();

    assertThat(reasons(purchasing.approve(all, id))).containsExactly(Reason.APPROVAL_NEEDED);
    assertThat(state(purchasing.approve(head, id))).isEqualTo(RequisitionState.WAITING);
    assertThat(state(purchasing.approve(all, id))).isEqualTo(RequisitionState.WAITING);
    assertThat(reasons(purchasing.approve(all, id))).containsExactly(Reason.SAME_PERSON_TWICE);
    assertThat(state(purchasing.approve(quality, id))).isEqualTo(RequisitionState.APPROVED);
  }

  @Test
  @DisplayName("APR-03, QUALITY_APPROVAL: goods of a class need the quality officer as well")
  void asksTheQualityOfficer() {
    purchasing.rules(buyer, from("0", 1, Role.ACCOUNTS), goods("CHEM", 1, Role.QUALITY_OFFICER));
    var accounts = person(buyer, 6, Role.ACCOUNTS);
    var waiting = (Waiting) purchasing.place(buyer, medicine, 2);

    assertThat(waiting.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.APPROVAL_NEEDED, Reason.QUALITY_APPROVAL);
    assertThat(state(purchasing.approve(accounts, waiting.id())))
        .isEqualTo(RequisitionState.WAITING);
    assertThat(state(purchasing.approve(person(buyer, 7, Role.QUALITY_OFFICER), waiting.id())))
        .isEqualTo(RequisitionState.APPROVED);
  }

  @Test
  @DisplayName("D1: orders of many lines need an approval, whatever they come to")
  void asksByTheNumberOfLines() {
    purchasing.rules(buyer, Purchasing.lines(2, 1, Role.SITE_HEAD));
    var other = market.medicine(seller, 100, "1.00");
    var two =
        container
            .get(PlaceOrderService.class)
            .place(
                buyer.caller(),
                new PlaceOrder(
                    "two",
                    buyer.siteId(),
                    seller,
                    Optional.empty(),
                    List.of(
                        new PlaceOrder.Line(medicine.offerId(), java.math.BigDecimal.ONE),
                        new PlaceOrder.Line(other.offerId(), java.math.BigDecimal.ONE))));

    assertThat(two).isInstanceOf(Waiting.class);
    assertThat(purchasing.place(buyer, medicine, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "D6, APPROVAL_STALE: a price that rose is shown, and what was not shown is not approved")
  void showsWhatChanged() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    var before = purchasing.view(head, id);
    market.listPrice(medicine.offerId(), "9.20", today());

    var now = purchasing.view(head, id);

    assertThat(before.isChanged()).isFalse();
    assertThat(now.isChanged()).isTrue();
    assertThat(now.lines().get(0).price().amount()).isEqualByComparingTo("10.00");
    assertThat(now.lines().get(0).priceNow().orElseThrow().amount()).isEqualByComparingTo("9.20");
    assertThat(reasons(purchasing.approve(head, id, before.seen())))
        .containsExactly(Reason.APPROVAL_STALE);
    assertThat(state(purchasing.approve(head, id, now.seen())))
        .isEqualTo(RequisitionState.APPROVED);
    var order = order(id);
    assertThat(order.row().net().amount()).isEqualByComparingTo("920.00");
  }

  @Test
  @DisplayName(
      "D2: among many goes what is as it was asked for, and nothing that must be looked at")
  void approvesAmongMany() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD), goods("BIO", 1, Role.SITE_HEAD));
    var since = LocalDate.of(2024, 7, 1);
    var special =
        market.medicine(seller, 100, "10", 1, Map.of("RX", since, "CHEM", since, "BIO", since));
    market.addLicence(seller, "CN_DDL", Set.of("CHEM", "BIO"));
    var bought = market.pharmacy(Set.of("RX", "CHEM", "BIO"), 365, true);
    purchasing.rules(bought, from("0", 1, Role.SITE_HEAD), goods("BIO", 1, Role.SITE_HEAD));
    var other = person(bought, 1, Role.SITE_HEAD);
    var usual = ((Waiting) purchasing.place(bought, medicine, 1)).id();
    var seen = ((Waiting) purchasing.place(bought, special, 1)).id();
    var dearer = ((Waiting) purchasing.place(bought, medicine, 2)).id();

    assertThat(state(amongMany(other, usual))).isEqualTo(RequisitionState.APPROVED);
    assertThat(reasons(amongMany(other, seen))).containsExactly(Reason.APPROVAL_STALE);
    market.listPrice(medicine.offerId(), "10.50", today());
    assertThat(reasons(amongMany(other, dearer))).containsExactly(Reason.APPROVAL_STALE);
    var rows = container.get(RequisitionService.class).toDecide(other);
    assertThat(rows).extracting(RequisitionRow::special).containsExactlyInAnyOrder(true, false);
    assertThat(rows).extracting(RequisitionRow::changed).containsExactlyInAnyOrder(false, true);
  }

  private DecisionResult amongMany(Caller caller, PurchaseOrderId id) {
    return container
        .get(ApprovalService.class)
        .approve(caller, new Decide(id, Optional.empty(), Optional.empty()))
        .orElseThrow();
  }

  @Test
  @DisplayName("D6: a tax that rose is told, and not approved among many")
  void tellsAnotherTax() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createQuery("update Offer o set o.vatPercent = 17 where o.id = :id")
                .setParameter("id", medicine.offerId())
                .executeUpdate());
    container.forget();

    var row = container.get(RequisitionService.class).toDecide(head).get(0);
    var bulk =
        container
            .get(ApprovalService.class)
            .approve(head, new Decide(id, Optional.empty(), Optional.empty()))
            .orElseThrow();

    assertThat(row.changed()).isTrue();
    assertThat(reasons(bulk)).containsExactly(Reason.APPROVAL_STALE);
    assertThat(purchasing.view(head, id).grossNow()).contains(Purchasing.cny("1170.00"));
  }

  @Test
  @DisplayName("D2: who asked is told, a colleague's word does not stand for theirs")
  void tellsWhoAsked() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    var service = container.get(ApprovalService.class);
    service.refuse(head, id, "not now").orElseThrow();

    service.notice(person(buyer, 5, Role.BUYER), id);
    assertThat(told(buyer.caller())).isOne();
    service.notice(buyer.caller(), id);
    assertThat(told(buyer.caller())).isZero();
  }

  @Test
  @DisplayName("D2: what a program asked for is told to who buys for the site")
  void tellsWhoBuysOfPrograms() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var like = person(buyer, 9, Role.BUYER);
    var program =
        new Caller(Caller.Kind.SERVICE, like.id(), "ERP", like.companyId(), like.grants());
    var id = ((Waiting) purchasing.place(program, buyer, "erp", medicine, 1)).id();
    container.get(ApprovalService.class).refuse(head, id, "not now").orElseThrow();

    assertThat(told(buyer.caller())).isOne();
    container.get(ApprovalService.class).notice(buyer.caller(), id);
    assertThat(told(buyer.caller())).isZero();
  }

  private long told(Caller caller) {
    return container.get(ApprovalWork.class).items(caller, buyer.siteId(), 50).stream()
        .filter(item -> item.kind() == WorkKind.NOT_APPROVED)
        .count();
  }

  @Test
  @DisplayName("APR-05: an approval is void when it comes to more than was approved")
  void forgetsApprovalsOfLess() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD), from("0", 2, Role.APPROVER));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    purchasing.approve(head, id);
    market.listPrice(medicine.offerId(), "10.01", today());

    assertThat(state(purchasing.approve(approver, id))).isEqualTo(RequisitionState.WAITING);

    assertThat(purchasing.view(head, id).decidable()).isTrue();
    assertThat(state(purchasing.approve(head, id))).isEqualTo(RequisitionState.APPROVED);
  }

  @Test
  @DisplayName("APR-05: a total that rises into the next band needs the approval of that band too")
  void asksTheNextBand() {
    purchasing.rules(
        buyer, band("0", Optional.of("1150"), 1, Role.SITE_HEAD), from("1150", 1, Role.APPROVER));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    market.listPrice(medicine.offerId(), "12.00", today());

    assertThat(purchasing.view(head, id).now())
        .extracting(Finding::reason)
        .contains(Reason.APPROVAL_NEEDED);
    assertThat(state(purchasing.approve(head, id))).isEqualTo(RequisitionState.WAITING);
    assertThat(purchasing.view(approver, id).steps()).hasSize(2);
    assertThat(state(purchasing.approve(approver, id))).isEqualTo(RequisitionState.APPROVED);
  }

  @Test
  @DisplayName("D2: refused with a reason, it holds nothing any more and is decided once")
  void refusesWithAReason() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var budget = purchasing.budget(buyer, "5000.00", true);
    var credit = purchasing.credit(seller, buyer, "5000.00");
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    assertThat(purchasing.budgetOf(buyer, budget).used()).isEqualTo(Purchasing.cny("1130.00"));
    assertThat(purchasing.creditOf(buyer, credit).used()).isEqualTo(Purchasing.cny("1130.00"));

    assertThat(state(refuse(head, id))).isEqualTo(RequisitionState.REFUSED);

    assertThat(available()).isEqualTo(1_000);
    assertThat(purchasing.budgetOf(buyer, budget).used()).isEqualTo(Purchasing.cny("0"));
    assertThat(purchasing.creditOf(buyer, credit).used()).isEqualTo(Purchasing.cny("0"));
    var view = purchasing.view(buyer.caller(), id);
    assertThat(view.note()).contains("We have enough");
    assertThat(view.row().decidedBy()).contains("Person 1");
    assertThat(reasons(purchasing.approve(head, id))).containsExactly(Reason.APPROVAL_DECIDED);
    assertThat(container.get(OrderService.class).find(buyer.caller(), id)).isEmpty();
  }

  @Test
  @DisplayName("D2: who asked takes it back, nobody else does")
  void isTakenBack() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    var approvals = container.get(ApprovalService.class);

    assertThat(approvals.withdraw(market.pharmacy().caller(), id)).isEmpty();
    assertThat(state(approvals.withdraw(buyer.caller(), id).orElseThrow()))
        .isEqualTo(RequisitionState.WITHDRAWN);

    assertThat(available()).isEqualTo(1_000);
  }

  @Test
  @DisplayName("D6, LIC-04: a licence that ended meanwhile refuses the approval")
  void judgesLicencesAgain() {
    var short_ = market.pharmacy(Set.of("RX", "CHEM"), 1, true);
    purchasing.rules(short_, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(short_, medicine, 1)).id();
    container.get(TestClock.class).passes(Duration.ofDays(3));

    var result = purchasing.approve(person(short_, 1, Role.SITE_HEAD), id);

    assertThat(reasons(result)).contains(Reason.LICENCE_EXPIRED);
    assertThat(purchasing.view(short_.caller(), id).row().state())
        .isEqualTo(RequisitionState.WAITING);
  }

  @Test
  @DisplayName("D6: the seller declares less than is held: the approval says how many are left")
  void judgesStockAgain() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    declare(120);
    assertThat(available()).isEqualTo(20);
    assertThat(purchasing.view(head, id).isChanged()).isFalse();

    declare(70);

    var result = purchasing.approve(head, id);
    assertThat(reasons(result)).containsExactly(Reason.OUT_OF_STOCK);
    assertThat(((DecisionResult.Refused) result).findings().get(0).facts())
        .containsEntry("left", "70");
    assertThat(available()).isZero();
  }

  @Test
  @DisplayName("F15: two approvers at once make one order")
  void decidesOnce() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    var seen = purchasing.view(head, id).seen();

    var results =
        Race.of(8, at -> purchasing.approve(person(buyer, at + 1, Role.SITE_HEAD), id, seen));

    assertThat(results).filteredOn(Decided.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(DecisionResult.Refused.class::isInstance)
        .allSatisfy(
            refused -> assertThat(reasons(refused)).containsExactly(Reason.APPROVAL_DECIDED));
    assertThat(count("QuantityFact", "orderId", order(id).row().id())).isEqualTo(1);
  }

  @Test
  @DisplayName("D2: what nobody decides for two weeks ends and holds nothing any more")
  void endsAfterTwoWeeks() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    container.get(TestClock.class).passes(Duration.ofDays(15));

    var expiry = container.get(RequisitionExpiry.class);
    expiry.due().forEach(expiry::expire);

    assertThat(purchasing.view(buyer.caller(), id).row().state())
        .isEqualTo(RequisitionState.EXPIRED);
    assertThat(available()).isEqualTo(1_000);
  }

  @Test
  @DisplayName("D1: a list of 30 waiting orders runs as many statements as a list of one")
  void listsInAConstantNumberOfStatements() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var one = market.pharmacy();
    purchasing.rules(one, from("0", 1, Role.SITE_HEAD));
    purchasing.place(one, medicine, 1);
    for (int at = 0; at < 30; at++) {
      purchasing.place(buyer, medicine, 1);
    }

    long few = statements(person(one, 1, Role.SITE_HEAD), 1);
    long many = statements(head, 30);

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
  }

  private long statements(Caller caller, int expected) {
    return container.statementsOf(
        () ->
            assertThat(container.get(RequisitionService.class).toDecide(caller)).hasSize(expected));
  }

  @Test
  @DisplayName(
      "D1, APPROVAL_RULE_UNCLEAR: rules are set by administrators alone, and each says what it looks at")
  void setsRules() {
    var rules = container.get(ApprovalRuleService.class);
    var half =
        new ApprovalRuleView(
            ApprovalRuleView.Basis.AMOUNT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            1,
            Role.SITE_HEAD);

    assertThat(
            rules.replace(
                buyer.administrator(),
                List.of(from("1", 1, Role.SITE_HEAD), half, from("1", 1, Role.RECEIVER))))
        .extracting(Finding::reason, Finding::line)
        .containsExactly(
            tuple(Reason.APPROVAL_RULE_UNCLEAR, Optional.of(2)),
            tuple(Reason.APPROVAL_RULE_UNCLEAR, Optional.of(3)));
    assertThat(rules.list(buyer.administrator())).isEmpty();
    assertThatThrownBy(() -> rules.replace(head, List.of())).isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("D2: what was refused waits at who asked, whose lines go back into a draft")
  void goesBackIntoADraft() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, "back", medicine, 100)).id();
    refuse(head, id);
    assertThat(work()).extracting(WorkItem::kind).containsExactly(WorkKind.NOT_APPROVED);
    assertThat(((Waiting) purchasing.place(buyer, "back", medicine, 100)).state())
        .isEqualTo(RequisitionState.REFUSED);

    long draft = container.get(ApprovalService.class).intoDraft(buyer.caller(), id).orElseThrow();

    assertThat(container.get(DraftService.class).find(buyer.caller(), draft).orElseThrow().lines())
        .extracting(line -> line.quantity().intValueExact())
        .containsExactly(100);
    assertThat(work()).isEmpty();
    assertThat(container.get(ApprovalService.class).intoDraft(market.pharmacy().caller(), id))
        .isEmpty();
  }

  private List<WorkItem> work() {
    return container.get(ApprovalWork.class).items(buyer.caller(), buyer.siteId(), 10);
  }

  @Test
  @DisplayName("D6: what nobody offers any more is said, and the page goes on")
  void saysWhatIsGone() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    container.inTransaction(
        () -> {
          container.get(EntityManager.class).find(Offer.class, medicine.offerId()).withdraw();
          return medicine;
        });

    assertThat(purchasing.view(head, id).now())
        .extracting(Finding::reason)
        .containsExactly(Reason.ITEM_NOT_OFFERED);
    assertThat(container.get(RequisitionService.class).toDecide(head)).hasSize(1);
    assertThat(reasons(purchasing.approve(head, id))).containsExactly(Reason.ITEM_NOT_OFFERED);
    assertThat(state(refuse(head, id))).isEqualTo(RequisitionState.REFUSED);
  }

  @Test
  @DisplayName("D4: the seller's figure of a credit line is without what waits")
  void tellsTheSellerNothing() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var credit = purchasing.credit(seller, buyer, "5000.00");
    var desk = Market.caller(seller, Role.SUPPLIER_DESK);
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();

    var service = container.get(CreditService.class);
    assertThat(service.find(desk, credit).orElseThrow().used()).isEqualTo(Purchasing.cny("0"));
    assertThat(purchasing.creditOf(buyer, credit).used()).isEqualTo(Purchasing.cny("1130"));
    purchasing.approve(head, id);
    assertThat(service.find(desk, credit).orElseThrow().used()).isEqualTo(Purchasing.cny("1130"));
  }

  @Test
  @DisplayName(
      "F4: what was taken of a share is given back just so, and taken late when it was not short before")
  void givesSharesBack() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var before = ((Waiting) purchasing.place(buyer, medicine, 10)).id();
    var refused = ((Waiting) purchasing.place(buyer, medicine, 10)).id();
    announce(100);
    var after = ((Waiting) purchasing.place(buyer, medicine, 5)).id();
    assertThat(used()).isEqualTo(5);
    assertThat(usedAsTheSellerSees()).isZero();

    refuse(head, refused);
    refuse(head, after);
    assertThat(used()).isZero();
    purchasing.approve(head, before);

    assertThat(used()).isEqualTo(10);
    assertThat(usedAsTheSellerSees()).isEqualTo(10);
  }

  private void announce(int packs) {
    container
        .get(ShortageService.class)
        .announce(
            Market.caller(seller, Role.SUPPLIER_DESK),
            new AnnounceShortage(medicine.offerId(), packs, today().plusDays(9), "Short"));
  }

  private int used() {
    return container
        .get(ShortageService.class)
        .ofBuyer(buyer.caller(), List.of(medicine.offerId()))
        .get(0)
        .shares()
        .get(0)
        .used();
  }

  private int usedAsTheSellerSees() {
    return container
        .get(ShortageService.class)
        .ofSeller(Market.caller(seller, Role.SUPPLIER_DESK))
        .get(0)
        .shares()
        .stream()
        .mapToInt(ShortageView.Share::used)
        .sum();
  }

  @Test
  @DisplayName("APR-02: who made a program's token does not approve what the program asks for")
  void seesThroughPrograms() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var maker = person(buyer, 9, Role.COMPANY_ADMINISTRATOR, Role.BUYER, Role.SITE_HEAD);
    var made =
        (MakeTokenResult.Made)
            container
                .get(TokenService.class)
                .makeToken(maker, new MakeToken("ERP", Set.of(Role.BUYER, Role.SITE_HEAD), 5));
    var program = container.get(Callers.class).ofToken(made.secret()).orElseThrow();
    var id = ((Waiting) purchasing.place(program, buyer, "erp", medicine, 2)).id();

    assertThatThrownBy(() -> purchasing.approve(program, id)).isInstanceOf(AccessDenied.class);
    assertThat(reasons(purchasing.approve(maker, id))).containsExactly(Reason.OWN_APPROVAL);
    assertThat(purchasing.approve(head, id)).isInstanceOf(Decided.class);
  }

  @Test
  @DisplayName(
      "D2, APR-02: a deputy approves in the place of who is away, but not what that one asked for")
  void standsInForWhoIsAway() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var away = signedUp("away", Role.SITE_HEAD, Role.BUYER);
    var deputy = signedUp("deputy", Role.ACCOUNTS);
    var id = ((Waiting) purchasing.place(buyer, medicine, 2)).id();
    assertThat(container.get(RequisitionService.class).toDecide(deputy)).isEmpty();

    var service = container.get(DelegationService.class);
    assertThat(service.make(away, deputy.id(), today(), today().minusDays(1)).orElseThrow())
        .hasValueSatisfying(finding -> assertThat(finding.reason()).isEqualTo(Reason.PERIOD_EMPTY));
    assertThat(service.make(away, deputy.id(), today(), today().plusDays(3)))
        .contains(Optional.empty());
    assertThat(service.make(away, buyer.caller().id(), today(), today())).isEmpty();

    assertThat(container.get(RequisitionService.class).toDecide(deputy)).hasSize(1);
    var own = ((Waiting) purchasing.place(away, buyer, "own", medicine, 2)).id();
    assertThat(reasons(purchasing.approve(deputy, own))).containsExactly(Reason.OWN_APPROVAL);
    var second = signedUp("second", Role.SITE_HEAD);
    service.make(away, second.id(), today(), today()).orElseThrow();
    assertThat(reasons(purchasing.approve(second, own))).containsExactly(Reason.OWN_APPROVAL);
    assertThat(purchasing.approve(head, own)).isInstanceOf(Decided.class);
    assertThat(state(purchasing.approve(deputy, id))).isEqualTo(RequisitionState.APPROVED);
    service.end(away, service.list(away).get(0).id());
    var later = ((Waiting) purchasing.place(buyer, medicine, 2)).id();
    assertThat(container.get(RequisitionService.class).toDecide(deputy)).isEmpty();
    assertThat(container.get(RequisitionService.class).find(deputy, later)).isPresent();
  }

  @Test
  @DisplayName("APR-06: with a limit of 1,130.00 that total is approved, 1,141.30 is refused")
  void staysBelowTheLimit() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var limited = signedUp("limited", Role.SITE_HEAD);
    assertThat(most(limited, "1130")).isTrue();
    var within = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    var above = ((Waiting) purchasing.place(buyer, medicine, 101)).id();

    assertThat(container.get(RequisitionService.class).toDecide(limited))
        .extracting(RequisitionRow::id)
        .containsExactly(within);
    assertThat(container.get(RequisitionService.class).waiting(limited))
        .extracting(RequisitionRow::id)
        .containsExactly(above);
    var view = purchasing.view(limited, above);
    assertThat(view.decidable()).isFalse();
    assertThat(view.now())
        .filteredOn(finding -> finding.reason() == Reason.APPROVER_LIMIT)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.facts())
                    .containsEntry("amount", "CNY 1141.30")
                    .containsEntry("limit", "CNY 1130.00")
                    .containsEntry("user", "limited"));
    assertThat(reasons(purchasing.approve(limited, above))).containsExactly(Reason.APPROVER_LIMIT);
    assertThat(state(purchasing.approve(limited, within))).isEqualTo(RequisitionState.APPROVED);
    assertThat(state(purchasing.approve(head, above))).isEqualTo(RequisitionState.APPROVED);
  }

  @Test
  @DisplayName("APR-06: a price that rose above the limit while it waited is not approved")
  void judgesTheLimitAgain() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var limited = signedUp("limited", Role.SITE_HEAD);
    most(limited, "1130");
    var id = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    market.listPrice(medicine.offerId(), "10.01", today());

    assertThat(purchasing.view(limited, id).now())
        .extracting(Finding::reason)
        .contains(Reason.APPROVER_LIMIT);
    assertThat(reasons(purchasing.approve(limited, id))).containsExactly(Reason.APPROVER_LIMIT);
  }

  @Test
  @DisplayName("APR-06, APPROVER_LIMIT: a deputy approves up to the limit of who is away")
  void standsInUpToTheLimit() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var away = signedUp("away", Role.SITE_HEAD);
    var deputy = signedUp("deputy", Role.ACCOUNTS);
    most(away, "1130");
    container.get(DelegationService.class).make(away, deputy.id(), today(), today()).orElseThrow();
    var within = ((Waiting) purchasing.place(buyer, medicine, 100)).id();
    var above = ((Waiting) purchasing.place(buyer, medicine, 101)).id();

    assertThat(reasons(purchasing.approve(deputy, above))).containsExactly(Reason.APPROVER_LIMIT);
    assertThat(state(purchasing.approve(deputy, within))).isEqualTo(RequisitionState.APPROVED);
  }

  @Test
  @DisplayName("APR-06: limits are set by administrators alone, for people who approve there")
  void setsLimitsOfApprovers() {
    var limited = signedUp("limited", Role.SITE_HEAD);
    var buying = signedUp("buying", Role.BUYER);
    var service = container.get(ApproverLimitService.class);

    assertThat(most(buying, "1")).isFalse();
    assertThat(
            service.replace(
                market.pharmacy().administrator(), Map.of(limited.id(), BigDecimal.ONE)))
        .isFalse();
    assertThatThrownBy(() -> service.replace(limited, Map.of())).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> service.list(limited)).isInstanceOf(AccessDenied.class);
    assertThat(most(limited, "5")).isTrue();
    assertThat(most(limited, "6")).isTrue();
    assertThat(service.list(buyer.administrator()))
        .extracting(ApproverLimitView::name, one -> one.most().orElseThrow().amount().intValue())
        .containsExactly(tuple("limited", 6));
    assertThat(service.replace(buyer.administrator(), Map.of())).isTrue();
    assertThat(service.list(buyer.administrator()))
        .extracting(ApproverLimitView::most)
        .containsExactly(Optional.empty());
  }

  private boolean most(Caller person, String amount) {
    return container
        .get(ApproverLimitService.class)
        .replace(buyer.administrator(), Map.of(person.id(), new BigDecimal(amount)));
  }

  private Caller signedUp(String name, Role... roles) {
    var added =
        (AddPersonResult.Added)
            container
                .get(PeopleService.class)
                .add(
                    buyer.administrator(),
                    new AddPerson(
                        name + buyer.companyId() + "@example.org",
                        name,
                        Arrays.stream(roles)
                            .map(role -> new GrantRequest(Optional.empty(), role))
                            .collect(Collectors.toSet()),
                        "en"));
    return container
        .get(Callers.class)
        .ofColleague(buyer.administrator(), added.id())
        .orElseThrow();
  }

  private OrderView order(PurchaseOrderId requisition) {
    var became = purchasing.view(buyer.caller(), requisition).row().order().orElseThrow();
    return container.get(OrderService.class).find(buyer.caller(), became).orElseThrow();
  }

  private DecisionResult refuse(Caller caller, PurchaseOrderId id) {
    return container.get(ApprovalService.class).refuse(caller, id, "We have enough").orElseThrow();
  }

  private static RequisitionState state(DecisionResult result) {
    assertThat(result).isInstanceOf(Decided.class);
    return ((Decided) result).state();
  }

  private void declare(int packs) {
    container
        .get(SellerOfferService.class)
        .declare(
            Market.caller(seller, Role.SUPPLIER_DESK),
            Map.of(medicine.offerId(), new SellerOfferService.Declared(packs, now())));
  }

  private Instant now() {
    return container.get(Clock.class).instant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneId.of("Asia/Shanghai"));
  }

  private int available() {
    return container
        .get(StockService.class)
        .available(buyer.caller(), List.of(medicine.offerId()))
        .get(medicine.offerId());
  }

  private long count(String entity, String field, PurchaseOrderId id) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              "select count(e) from " + entity + " e where e." + field + " = :value", Long.class)
          .setParameter("value", id.value())
          .getSingleResult();
    }
  }
}
