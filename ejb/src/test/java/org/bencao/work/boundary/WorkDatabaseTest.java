package org.bencao.work.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkTarget;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.ordering.boundary.ExpectedDelivery;
import org.bencao.ordering.boundary.OrderExceptionService;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.WatchService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What waits for people, asked of the features as they stand. */
@EachDatabase
class WorkDatabaseTest {

  private static final Set<String> SCOPE = Set.of("CHEM", "RX", "FOOD");

  private final TestContainer container;
  private final Market market;
  private final WorkFixture waiting;
  private final Buyer buyer;
  private final long seller;
  private final Medicine medicine;

  WorkDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    waiting = new WorkFixture(container);
    buyer = market.pharmacy();
    seller = market.wholesaler();
    medicine = market.medicine(seller, 10_000, "10");
  }

  @Test
  @DisplayName("R: nothing waits for who has just begun")
  void isEmptyAtFirst() {
    var view = view(buyer);

    assertThat(view.items()).isEmpty();
    assertThat(view.total()).isZero();
    assertThat(view.lastDone()).isEmpty();
    assertThat(view.strip()).isEqualTo(new WorkView.Strip(List.of(), 0, 0));
  }

  @Test
  @DisplayName("R: what an answer left to decide waits, with its line, its value and its order")
  void showsAnOpenPoint() {
    var order = waiting.withOpenPoint(buyer, medicine, 4);

    var item = onlyItem(buyer);

    assertThat(item.kind()).isEqualTo(WorkKind.OPEN_POINT);
    assertThat(item.reason()).contains(Reason.PRICE_DIFFERS);
    assertThat(item.facts()).containsEntry("found", "CNY 11");
    assertThat(item.what().zh()).startsWith("布洛芬片");
    assertThat(item.where().number()).isEqualTo(order.number());
    assertThat(item.where().line()).contains(1);
    assertThat(item.stake()).contains(yuan("40.00"));
    assertThat(item.severity()).isEqualTo(Outcome.WARN);
    assertThat(item.targets())
        .containsExactly(new WorkTarget(WorkTarget.Kind.ORDER, order.id().value()));
  }

  @Test
  @DisplayName("R: done means gone, and the empty queue says when")
  void losesWhatIsDone() {
    var order = waiting.withOpenPoint(buyer, medicine, 4);

    close(order);

    assertThat(view(buyer).items()).isEmpty();
    assertThat(view(buyer).lastDone()).isPresent();
  }

  @Test
  @DisplayName("F2: a part that comes later waits, with its day; the rest is a delivery")
  void showsABackOrder() {
    waiting.onBackOrder(buyer, medicine, 5);

    var item = onlyItem(buyer);
    var deliveries = view(buyer).deliveries();

    assertThat(item.kind()).isEqualTo(WorkKind.BACK_ORDER);
    assertThat(item.facts())
        .containsEntry("now", "2")
        .containsEntry("wanted", "5")
        .containsEntry("day", waiting.day(8).toString());
    assertThat(item.stake()).contains(yuan("30.00"));
    assertThat(deliveries).extracting(ExpectedDelivery::day).containsExactly(waiting.day(1));
    assertThat(deliveries).extracting(ExpectedDelivery::lines).containsExactly(1L);
  }

  @Test
  @DisplayName("F6: an order without an answer in time waits; one that still has time is counted")
  void showsAnOrderWithoutAnswer() {
    waiting.placed(buyer, medicine, 1);
    var late = waiting.withoutAnswer(buyer, medicine, 2);

    var item = onlyItem(buyer);

    assertThat(item.kind()).isEqualTo(WorkKind.NO_ANSWER);
    assertThat(item.what().en()).isEqualTo(late.number());
    assertThat(item.stake()).contains(yuan("20.00"));
    assertThat(view(buyer).strip().unanswered()).isEqualTo(2);
  }

  @Test
  @DisplayName("F6: an order without a receipt is told apart from one without an answer")
  void showsAnOrderWithoutReceipt() {
    var order = waiting.placed(buyer, medicine, 1);
    waiting.change(order, found -> found.acknowledgementOverdue());

    assertThat(onlyItem(buyer).kind()).isEqualTo(WorkKind.NO_RECEIPT);
  }

  @Test
  @DisplayName("A9: a cut-off that is near waits; every supplier of a draft has its clock")
  void showsANearCutOff() {
    var soon = waiting.cutOffIn(medicine, market.wholesaler(), Duration.ofMinutes(90), "3");
    var later = waiting.cutOffIn(medicine, market.wholesaler(), Duration.ofHours(9), "4");
    waiting.drafted(buyer, later, 10);
    long draft = waiting.drafted(buyer, soon, 7);

    var item = onlyItem(buyer);
    var cutOffs = view(buyer).strip().cutOffs();

    assertThat(item.kind()).isEqualTo(WorkKind.CUT_OFF);
    assertThat(item.stake()).contains(yuan("21.00"));
    assertThat(item.due()).contains(cutOffs.get(0).at());
    assertThat(item.targets()).containsExactly(new WorkTarget(WorkTarget.Kind.DRAFT, draft));
    assertThat(cutOffs)
        .extracting(WorkView.CutOff::sellerCompanyId)
        .containsExactly(soon.sellerId(), later.sellerId());
    assertThat(cutOffs.get(1).net()).containsExactly(yuan("40.00"));
    assertThat(view(buyer).drafts()).hasSize(1);
  }

  @Test
  @DisplayName("law: what may not be sold on line shows neither supplier nor value")
  void withholdsWhatIsBanned() {
    var since = waiting.day(-900);
    var banned = market.medicine(seller, 10, "5", 1, Map.of("PSY2", since));
    waiting.drafted(buyer, banned, 1);

    assertThat(view(buyer).strip().cutOffs()).isEmpty();
    assertThat(view(buyer).drafts().get(0).lineCount()).isEqualTo(1);
    assertThat(view(buyer).drafts().get(0).parts()).isEmpty();
  }

  @Test
  @DisplayName("B6: a watched item waits once somebody has it again, for who watches it alone")
  void showsAWatchedItemThatIsBack() {
    var gone = market.medicine(seller, 0, "5");
    var other = market.pharmacy();
    watch(gone);

    assertThat(view(buyer).items()).isEmpty();

    var back = waiting.cutOffIn(gone, market.wholesaler(), Duration.ofHours(9), "6");

    assertThat(onlyItem(buyer).kind()).isEqualTo(WorkKind.BACK_IN_STOCK);
    assertThat(onlyItem(buyer).targets())
        .containsExactly(new WorkTarget(WorkTarget.Kind.ITEM, back.itemId()));
    assertThat(view(other).items()).isEmpty();

    container.get(WatchService.class).unwatch(buyer.caller(), gone.itemId());

    assertThat(view(buyer).items()).isEmpty();
  }

  @Test
  @DisplayName("law: a watched item that may not be sold on line never waits")
  void withholdsAWatchedItemThatIsBanned() {
    watch(market.medicine(seller, 10, "5", 1, Map.of("PSY2", waiting.day(-900))));

    assertThat(view(buyer).items()).isEmpty();
  }

  @Test
  @DisplayName(
      "LIC-03, E2: a licence that ends within 60 days waits; a later one of its kind clears it")
  void showsALicenceThatEnds() {
    var ending = market.pharmacy(SCOPE, 30, true);
    var ended = market.pharmacy(SCOPE, -3, true);

    assertThat(onlyItem(ending).kind()).isEqualTo(WorkKind.LICENCE_ENDS);
    assertThat(onlyItem(ending).facts()).containsEntry("date", waiting.day(30).toString());
    assertThat(onlyItem(ended).kind()).isEqualTo(WorkKind.LICENCE_ENDED);
    assertThat(onlyItem(ended).severity()).isEqualTo(Outcome.REFUSE);
    assertThat(view(ended).strip().licences()).isEqualTo(1);

    waiting.renew(ending.companyId(), waiting.day(700));
    assertThat(onlyItem(ending).kind())
        .as("nobody has compared it")
        .isEqualTo(WorkKind.LICENCE_ENDS);

    waiting.verified(ending.companyId());

    assertThat(view(ending).items()).isEmpty();
  }

  @Test
  @DisplayName("J6: a document that stopped waits for the exchange's people of its company alone")
  void showsAStoppedDocument() {
    var desk = Market.caller(seller, Role.EDI_ADMINISTRATOR);
    var other = Market.caller(market.wholesaler(), Role.EDI_ADMINISTRATOR);
    waiting.stoppedDocument(seller);

    var items = work().of(desk, 0).items();

    assertThat(items).extracting(WorkItem::kind).containsExactly(WorkKind.DOCUMENT);
    assertThat(items.get(0).reason()).contains(Reason.SYNTAX);
    assertThat(work().of(other, 0).items()).isEmpty();
    assertThat(reject(desk, items.get(0))).isEqualTo(ReplayResult.REJECTED);
    assertThat(work().of(desk, 0).items()).isEmpty();
  }

  @Test
  @DisplayName("M6: nobody sees what waits for another company, whatever site is asked for")
  void neverShowsAnotherCompany() {
    fill(buyer, 1);
    var other = market.pharmacy();

    assertThat(view(buyer).items()).hasSize(4);
    assertThat(work().of(other.caller(), other.siteId()).items()).isEmpty();
    assertThat(work().count(other.caller(), buyer.siteId())).isZero();
    assertThat(work().of(Market.caller(seller, Role.SUPPLIER_DESK), buyer.siteId()).items())
        .isEmpty();
  }

  @Test
  @DisplayName("M6: who only receives goods at the site has nothing to decide about orders")
  void asksThoseWhoCanActAlone() {
    fill(buyer, 1);
    var receiver = Market.caller(buyer.companyId(), Role.RECEIVER);

    var view = work().of(receiver, buyer.siteId());

    assertThat(view.items()).isEmpty();
    assertThat(view.strip().cutOffs()).isEmpty();
    assertThat(view.deliveries()).hasSize(1);
  }

  @Test
  @DisplayName("R: the most money comes first, what has no amount comes last")
  void putsTheMostMoneyFirst() {
    var ending = market.pharmacy(SCOPE, 30, true);
    waiting.withoutAnswer(ending, medicine, 2);
    waiting.withOpenPoint(ending, medicine, 9);
    waiting.onBackOrder(ending, medicine, 6);

    assertThat(view(ending).items())
        .extracting(WorkItem::kind)
        .containsExactly(
            WorkKind.OPEN_POINT, WorkKind.BACK_ORDER, WorkKind.NO_ANSWER, WorkKind.LICENCE_ENDS);
    assertThat(work().count(ending.caller(), ending.siteId())).isEqualTo(4);
  }

  @Test
  @DisplayName("S4: ten of everything run as many statements as one of everything")
  void asksInAConstantNumberOfStatements() {
    var one = market.pharmacy(SCOPE, 30, true);
    var ten = market.pharmacy(SCOPE, 30, true);
    fill(one, 1);
    fill(ten, 10);

    long few = statements(one, 5);
    long many = statements(ten, 41);

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(33);
  }

  /** So many open points, back orders, late orders and lines near a cut-off. */
  private void fill(Buyer who, int times) {
    var near = Duration.ofMinutes(60);
    for (int at = 0; at < times; at++) {
      waiting.withOpenPoint(who, medicine, 3);
      waiting.onBackOrder(who, medicine, 3);
      waiting.withoutAnswer(who, medicine, 3);
      waiting.drafted(who, waiting.cutOffIn(medicine, market.wholesaler(), near, "3"), 1);
    }
  }

  private long statements(Buyer who, int expected) {
    return container.statementsOf(() -> assertThat(view(who).items()).hasSize(expected));
  }

  private void watch(Medicine watched) {
    container.get(WatchService.class).watch(buyer.caller(), watched.itemId());
  }

  private void close(Placed order) {
    var view = container.get(OrderService.class).find(buyer.caller(), order.id()).orElseThrow();
    for (var exception : view.exceptions()) {
      container.get(OrderExceptionService.class).close(buyer.caller(), order.id(), exception.id());
    }
  }

  private ReplayResult reject(Caller desk, WorkItem item) {
    long message = item.targets().get(0).id();
    return container.get(ReplayService.class).reject(desk, message, "a test of the partner");
  }

  private WorkItem onlyItem(Buyer who) {
    var items = view(who).items();
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private WorkView view(Buyer who) {
    return work().of(who.caller(), who.siteId());
  }

  private WorkService work() {
    return container.get(WorkService.class);
  }

  private static Money yuan(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }
}
