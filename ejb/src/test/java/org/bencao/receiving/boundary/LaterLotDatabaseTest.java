package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.DeskAnswerService;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of two lots the one that ends first leaves first, on both databases. */
@EachDatabase
class LaterLotDatabaseTest {

  private static final int SOONEST = 240;

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private long seller;
  private Medicine medicine;

  LaterLotDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
  }

  @BeforeEach
  void somebodySells() {
    buyer = market.pharmacy();
    seller = market.deskSeller();
    medicine = market.expiringMedicine(seller, SOONEST);
  }

  @Test
  @DisplayName("EXP-03, FEFO_BROKEN: of two lots the later one does not leave first")
  void sendsTheFirstToEnd() {
    var order = ordered(medicine);

    var refused =
        ((DeskResult.Refused) ship(order, Optional.empty(), lot(SOONEST + 60))).findings();

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("soonest"))
        .containsExactly(tuple(Reason.FEFO_BROKEN, "EXP-03", market.day(SOONEST).toString()));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0))).doesNotContain("{", "#");
    assertThat(ship(order, Optional.empty(), lot(SOONEST))).isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("EXP-03: the rest of an order may be of a later lot beside the first to end")
  void fillsUp() {
    var order = ordered(medicine);

    assertThat(ship(order, Optional.empty(), lot(SOONEST + 60), lot(SOONEST)))
        .isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("EXP-03: with a reason it leaves, and both sides read it in the order")
  void leavesWithAReason() {
    var order = ordered(medicine);

    assertThat(ship(order, Optional.of("The first lot is damaged"), lot(SOONEST + 60)))
        .isEqualTo(new DeskResult.Done());

    assertThat(story(order))
        .filteredOn(event -> event.reason().equals(Optional.of(Reason.FEFO_APPROVED)))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.facts())
                    .containsEntry("why", "The first lot is damaged")
                    .containsEntry("date", market.day(SOONEST + 60).toString()));
  }

  @Test
  @DisplayName("EXP-03: a reason that nothing asked for says nothing")
  void keepsNoIdleReason() {
    var order = ordered(medicine);

    assertThat(ship(order, Optional.of("as ever"), lot(SOONEST))).isEqualTo(new DeskResult.Done());

    assertThat(story(order))
        .noneMatch(event -> event.reason().equals(Optional.of(Reason.FEFO_APPROVED)));
  }

  @Test
  @DisplayName("EXP-03, EXP-02: a lot that the buyer need not take is passed over")
  void passesOverShortLots() {
    var plain = market.medicine(seller, 100, "10");

    assertThat(ship(ordered(plain), Optional.empty(), lot(700))).isEqualTo(new DeskResult.Done());
    var short_ = market.expiringMedicine(seller, 150);
    assertThat(ship(ordered(short_), Optional.empty(), lot(700)))
        .as("150 days are too few for a pharmacy that did not ask for them")
        .isEqualTo(new DeskResult.Done());
  }

  private List<OrderView.Event> story(Placed order) {
    return view(order).history();
  }

  private OrderView view(Placed order) {
    return container.get(OrderService.class).find(buyer.caller(), order.id()).orElseThrow();
  }

  private ShipOrder.Lot lot(int days) {
    return new ShipOrder.Lot(1, BigDecimal.ONE, "L" + days, market.day(days));
  }

  private Placed ordered(Medicine goods) {
    var order = (Placed) market.order(buyer, goods, 4);
    assertThat(
            container
                .get(DeskAnswerService.class)
                .confirmAll(desk(), UUID.randomUUID().toString(), order.id()))
        .contains(new DeskResult.Done());
    return order;
  }

  private DeskResult ship(Placed order, Optional<String> why, ShipOrder.Lot... lots) {
    return container
        .get(DeskDespatchService.class)
        .ship(
            desk(),
            new ShipOrder(
                UUID.randomUUID().toString(),
                order.id(),
                "D-" + order.number(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty(),
                why,
                Stream.of(lots).toList()))
        .orElseThrow();
  }

  private Caller desk() {
    return Market.caller(seller, Role.SUPPLIER_DESK);
  }
}
