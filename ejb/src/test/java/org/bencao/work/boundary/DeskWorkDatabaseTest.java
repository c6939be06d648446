package org.bencao.work.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkTarget;
import org.bencao.ordering.boundary.CancelOrder;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.DeskAnswerService;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.DeskDespatchService;
import org.bencao.receiving.boundary.ShipOrder;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What orders ask of the desk of a seller without EDI. */
@EachDatabase
class DeskWorkDatabaseTest {

  private static final long ANY_SITE = 1;

  private final TestContainer container;
  private final WorkFixture waiting;
  private final Buyer buyer;
  private final Medicine medicine;
  private final Caller desk;
  private int keys;

  DeskWorkDatabaseTest(TestContainer container) {
    this.container = container;
    var market = new Market(container);
    waiting = new WorkFixture(container);
    buyer = market.pharmacy();
    long seller = market.deskSeller();
    medicine = market.medicine(seller, 10_000, "10");
    desk = Market.caller(seller, Role.SUPPLIER_DESK);
  }

  @Test
  @DisplayName("K1: an order waits for its answer until the answer's deadline")
  void waitsForAnAnswer() {
    var order = waiting.placed(buyer, medicine, 4);

    var item = onlyItem();

    assertThat(item.kind()).isEqualTo(WorkKind.DESK_ANSWER);
    assertThat(item.what().en()).isEqualTo(order.number());
    assertThat(item.facts()).isEqualTo(Map.of("lines", "1"));
    assertThat(item.due()).isEqualTo(view(order).answerDueAt()).isPresent();
    assertThat(item.stake()).contains(yuan("40"));
    assertThat(item.where().companyEn()).startsWith("PHARMACY");
    assertThat(item.targets())
        .containsExactly(new WorkTarget(WorkTarget.Kind.DESK, order.id().value()));
  }

  @Test
  @DisplayName("K1: answered it waits to be shipped, shipped to be invoiced; done means gone")
  void goesOn() {
    var order = waiting.placed(buyer, medicine, 4);
    confirm(order);
    assertThat(kinds()).containsExactly(WorkKind.DESK_SHIP);

    ship(order, 3);

    assertThat(kinds()).containsExactlyInAnyOrder(WorkKind.DESK_SHIP, WorkKind.DESK_INVOICE);
    assertThat(item(WorkKind.DESK_INVOICE).stake()).contains(yuan("30"));
    assertThat(item(WorkKind.DESK_SHIP).stake()).contains(yuan("10"));
  }

  @Test
  @DisplayName("F2: a cancellation waits for the desk's word, with what it is about")
  void waitsForAWord() {
    var order = waiting.placed(buyer, medicine, 4);
    askBack(order, 1);

    var item = item(WorkKind.DESK_CHANGE);

    assertThat(item.facts()).containsEntry("kind", "CANCEL").containsEntry("lines", "1");
    assertThat(item.stake()).contains(yuan("30"));
  }

  @Test
  @DisplayName("F2: cancellations of the last lines of several orders wait each for a word")
  void waitsForAWordOnEachOrder() {
    var more = new Market(container);
    var medicines =
        List.of(
            medicine,
            more.medicine(medicine.sellerId(), 10_000, "20"),
            more.medicine(medicine.sellerId(), 10_000, "30"));
    var orders = IntStream.range(0, 4).mapToObj(at -> waiting.placed(buyer, medicines, 4)).toList();
    orders.forEach(order -> askBack(order, 3));
    orders.forEach(order -> askBack(order, 2));

    var asked = items(desk).stream().filter(item -> item.kind() == WorkKind.DESK_CHANGE);

    assertThat(asked.map(item -> item.stake().orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Collections.nCopies(4, yuan("60")).stream(),
                    Collections.nCopies(4, yuan("90")).stream())
                .toList());
  }

  @Test
  @DisplayName("a seller with EDI, another company and another role have nothing to do here")
  void isForTheOwnDeskAlone() {
    waiting.placed(buyer, medicine, 4);
    var market = new Market(container);
    long edi = market.wholesaler();
    waiting.placed(buyer, market.medicine(edi, 100, "10"), 4);

    assertThat(kinds(Market.caller(edi, Role.SUPPLIER_DESK))).isEmpty();
    assertThat(kinds(Market.caller(market.deskSeller(), Role.SUPPLIER_DESK))).isEmpty();
    assertThat(kinds(Market.caller(medicine.sellerId(), Role.EDI_ADMINISTRATOR))).isEmpty();
  }

  @Test
  @DisplayName("R: however much waits, the statements are the same")
  void asksAConstantNumberOfStatements() {
    confirm(waiting.placed(buyer, medicine, 1));
    waiting.placed(buyer, medicine, 1);
    long few = statements();
    for (int at = 0; at < 6; at++) {
      waiting.placed(buyer, medicine, 2);
    }

    assertThat(statements()).isEqualTo(few);
  }

  private long statements() {
    return container.statementsOf(this::kinds);
  }

  private void askBack(Placed order, int line) {
    container
        .get(CancelOrderService.class)
        .ask(
            buyer.caller(),
            new CancelOrder(
                "cancel-" + line + "-" + order.number(),
                order.id(),
                Map.of(line, new BigDecimal(3)),
                "ordered twice"));
  }

  private void confirm(Placed order) {
    container
        .get(DeskAnswerService.class)
        .confirmAll(desk, "confirm-" + order.number(), order.id());
  }

  private void ship(Placed order, int packs) {
    keys++;
    container
        .get(DeskDespatchService.class)
        .ship(
            desk,
            new ShipOrder(
                "ship-of-test-" + keys,
                order.id(),
                "D-" + keys,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(
                    new ShipOrder.Lot(
                        1, BigDecimal.valueOf(packs), "LA", LocalDate.of(2090, 1, 31)))));
  }

  private List<WorkKind> kinds() {
    return kinds(desk);
  }

  private List<WorkKind> kinds(Caller caller) {
    return items(caller).stream().map(WorkItem::kind).toList();
  }

  private WorkItem onlyItem() {
    assertThat(items(desk)).hasSize(1);
    return items(desk).get(0);
  }

  private WorkItem item(WorkKind kind) {
    return items(desk).stream().filter(item -> item.kind() == kind).findFirst().orElseThrow();
  }

  private List<WorkItem> items(Caller caller) {
    return container.get(WorkService.class).of(caller, ANY_SITE).items();
  }

  private OrderView view(Placed order) {
    return container.get(OrderService.class).find(buyer.caller(), order.id()).orElseThrow();
  }

  private static Money yuan(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }
}
