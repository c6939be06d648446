package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Placing an order, on both databases with the production migrations. */
@EachDatabase
class PlaceOrderDatabaseTest {

  private final TestContainer container;
  private static final java.time.LocalDate SINCE = java.time.LocalDate.of(2024, 7, 1);
  private final Market market;

  PlaceOrderDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @Test
  @DisplayName("A8, LIC-08: an order stands with its facts, its outbox row and its frozen licences")
  void writesEverythingThatMakesTheOrderTrue() {
    var buyer = market.pharmacy();
    var seller = market.wholesaler();
    var medicine = market.medicine(seller, 10, "9.80");

    var result = place(buyer, "k1", medicine, 4);

    assertThat(result).isInstanceOf(Placed.class);
    var id = ((Placed) result).id();
    assertThat(available(medicine)).isEqualTo(6);
    assertThat(count("QuantityFact", "orderId", id.value())).isEqualTo(1);
    assertThat(count("LicenceCopy", "key.orderId", id.value())).isEqualTo(5);
    assertThat(count("OutboxEntry", "subject", id.value())).isEqualTo(1);
    var view = container.get(OrderService.class).find(buyer.caller(), id).orElseThrow();
    assertThat(view.row().headline()).isEqualTo(Headline.PLACED);
    assertThat(view.row().net().amount()).isEqualByComparingTo("39.20");
    assertThat(view.row().number()).matches("[A-Z]+-\\d\\d-\\d{6}");
  }

  @Test
  @DisplayName("F15: the same key gives the same order again, other content under it is refused")
  void givesTheFirstAnswerAgain() {
    var buyer = market.pharmacy();
    var medicine = market.medicine(market.wholesaler(), 100, "5");

    var first = (Placed) place(buyer, "again", medicine, 2);
    var second = (Placed) place(buyer, "again", medicine, 2);
    var other = place(buyer, "again", medicine, 3);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.repeated()).isTrue();
    assertThat(reasons(other)).containsExactly(Reason.COMMAND_KEY_REUSED);
    assertThat(available(medicine)).isEqualTo(98);
  }

  @Test
  @DisplayName("F15: eight senders of one key at once make one order")
  void makesOneOrderOfEightSenders() {
    var buyer = market.pharmacy();
    var medicine = market.medicine(market.wholesaler(), 100, "5");

    var results = Race.of(8, sender -> place(buyer, "race", medicine, 2));

    assertThat(results).allMatch(Placed.class::isInstance);
    assertThat(results)
        .extracting(result -> ((Placed) result).id())
        .containsOnly(((Placed) results.get(0)).id());
    assertThat(available(medicine)).isEqualTo(98);
  }

  @Test
  @DisplayName("D5: a refused command has touched nothing")
  void storesNothingWhenARuleRefuses() {
    var buyer = market.pharmacy();
    var seller = market.wholesaler();
    market.minimumOrderValue(seller, "500.00");
    var medicine = market.medicine(seller, 100, "5");

    var result = place(buyer, "poor", medicine, 2);

    assertThat(reasons(result)).containsExactly(Reason.MIN_ORDER_VALUE);
    assertThat(available(medicine)).isEqualTo(100);
    assertThat(container.get(OrderService.class).list(buyer.caller(), OrderFilter.newest()).rows())
        .isEmpty();
    assertThat(place(buyer, "poor", medicine, 100)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("E14: all reasons at once, each with its rule and source")
  void returnsAllReasonsAtOnce() {
    var buyer = market.pharmacy(Set.of("RX"), -3, false);
    var seller = market.wholesaler();
    var medicine = market.medicine(seller, 3, "", 10, Map.of("PSY2", SINCE, "CHEM", SINCE));

    var result = place(buyer, "all", medicine, 5);

    assertThat(reasons(result))
        .containsExactlyInAnyOrder(
            Reason.COMPANY_NOT_VERIFIED,
            Reason.LICENCE_MISSING,
            Reason.LICENCE_EXPIRED,
            Reason.BUYER_SCOPE,
            Reason.ONLINE_SALE_BANNED,
            Reason.NO_PRICE,
            Reason.ORDER_MULTIPLE,
            Reason.OUT_OF_STOCK);
    assertThat(((Refused) result).findings())
        .allSatisfy(finding -> assertThat(finding.rule()).isNotBlank())
        .allSatisfy(finding -> assertThat(finding.source()).isNotBlank());
  }

  @Test
  @DisplayName("M6: nobody orders for a site of another company")
  void refusesTheSiteOfAnotherCompany() {
    var buyer = market.pharmacy();
    var other = market.pharmacy();
    var medicine = market.medicine(market.wholesaler(), 10, "5");

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    container
                        .get(PlaceOrderService.class)
                        .place(other.caller(), command("x", buyer.siteId(), medicine, 1))))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("P5: nobody reads an order of others")
  void showsAnOrderToItsTwoPartiesAlone() {
    var buyer = market.pharmacy();
    var other = market.pharmacy();
    var medicine = market.medicine(market.wholesaler(), 10, "5");
    var id = ((Placed) place(buyer, "own", medicine, 1)).id();
    var orders = container.get(OrderService.class);
    var seller = Market.caller(medicine.sellerId(), org.bencao.common.Role.SUPPLIER_DESK);

    assertThat(orders.find(buyer.caller(), id)).isPresent();
    assertThat(orders.find(seller, id)).isPresent();
    assertThat(orders.find(other.caller(), id)).isEmpty();
    assertThat(orders.list(other.caller(), OrderFilter.newest()).rows()).isEmpty();
  }

  @Test
  @DisplayName("P5: a list of 50 orders runs as many statements as a list of one")
  void listsOrdersInAConstantNumberOfStatements() {
    var one = market.pharmacy();
    var fifty = market.pharmacy();
    var medicine = market.medicine(market.wholesaler(), 1000, "5");
    place(one, "1", medicine, 1);
    IntStream.range(0, 50).forEach(at -> place(fifty, "k" + at, medicine, 1));

    long few = statementsOfList(one.caller(), 1);
    long many = statementsOfList(fifty.caller(), 50);

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
  }

  @Test
  @DisplayName("F14: 64 buyers, one last pack, one winner each round")
  void sellsTheLastPackOnce() {
    int rounds = Integer.getInteger("bencao.race.rounds", 20);
    var buyers = IntStream.range(0, 64).mapToObj(at -> market.pharmacy()).toList();
    var seller = market.wholesaler();
    for (int round = 0; round < rounds; round++) {
      var medicine = market.medicine(seller, 1, "5");
      var key = "round" + round;

      var results = Race.of(64, at -> place(buyers.get(at), key, medicine, 1));

      assertThat(results.stream().filter(Placed.class::isInstance)).hasSize(1);
      assertThat(
              results.stream().filter(Refused.class::isInstance).flatMap(r -> reasons(r).stream()))
          .isSubsetOf(Reason.OUT_OF_STOCK, Reason.LIMIT_RACE_LOST);
      assertThat(available(medicine)).isZero();
    }
    System.out.println("last pack: " + rounds + " rounds of 64 buyers, one winner each");
  }

  @Test
  @DisplayName("F16: the first orders of a buyer at one moment get a number each, without deadlock")
  void numbersTheFirstOrdersOfABuyer() {
    var medicine = market.medicine(market.wholesaler(), 1000, "5");
    for (int round = 0; round < 5; round++) {
      var buyer = market.pharmacy();

      var results = Race.of(16, at -> place(buyer, "first" + at, medicine, 1));

      assertThat(results).allMatch(Placed.class::isInstance);
      assertThat(results.stream().map(result -> ((Placed) result).number()).distinct()).hasSize(16);
    }
  }

  @Test
  @DisplayName("F16: orders that name the same medicines in opposite order do not deadlock")
  void doesNotDeadlockOnOppositeOrder() {
    var buyers = IntStream.range(0, 16).mapToObj(at -> market.pharmacy()).toList();
    var seller = market.wholesaler();
    var a = market.medicine(seller, 1000, "5");
    var b = market.medicine(seller, 1000, "5");

    var results =
        Race.of(
            16,
            at ->
                container
                    .get(PlaceOrderService.class)
                    .place(
                        buyers.get(at).caller(),
                        new PlaceOrder(
                            "storm",
                            buyers.get(at).siteId(),
                            seller,
                            Optional.empty(),
                            at % 2 == 0
                                ? List.of(line(a, 1), line(b, 1))
                                : List.of(line(b, 1), line(a, 1)))));

    assertThat(results).allMatch(Placed.class::isInstance);
    assertThat(available(a)).isEqualTo(984);
    assertThat(available(b)).isEqualTo(984);
  }

  private long statementsOfList(Caller caller, int expected) {
    return container.statementsOf(
        () ->
            assertThat(container.get(OrderService.class).list(caller, OrderFilter.newest()).rows())
                .hasSize(expected));
  }

  private PlaceOrderResult place(Buyer buyer, String key, Medicine medicine, int quantity) {
    return container
        .get(PlaceOrderService.class)
        .place(buyer.caller(), command(key, buyer.siteId(), medicine, quantity));
  }

  private static PlaceOrder command(String key, long site, Medicine medicine, int quantity) {
    return new PlaceOrder(
        key, site, medicine.sellerId(), Optional.empty(), List.of(line(medicine, quantity)));
  }

  private static PlaceOrder.Line line(Medicine medicine, int quantity) {
    return new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(quantity));
  }

  private static List<Reason> reasons(PlaceOrderResult result) {
    return ((Refused) result).findings().stream().map(Finding::reason).toList();
  }

  private int available(Medicine medicine) {
    return container.inTransaction(
        () ->
            container
                .get(org.bencao.catalogue.boundary.StockService.class)
                .available(Caller.setup(), List.of(medicine.offerId()))
                .get(medicine.offerId()));
  }

  private long count(String entity, String field, long value) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              "select count(e) from " + entity + " e where e." + field + " = :value", Long.class)
          .setParameter("value", value)
          .getSingleResult();
    }
  }
}
