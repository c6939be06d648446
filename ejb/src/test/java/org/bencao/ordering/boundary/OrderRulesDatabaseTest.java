package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bencao.catalogue.boundary.PublicationService;
import org.bencao.catalogue.boundary.PublishOffer;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules about quantities, stock, storage and whose goods they are, each at its edge. */
@EachDatabase
class OrderRulesDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);
  private static final Set<String> SCOPE = Set.of("CHEM", "RX");

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private long seller;

  OrderRulesDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void trade() {
    buyer = market.pharmacy();
    seller = market.wholesaler();
  }

  @Test
  @DisplayName("ORD-01, MIN_ORDER_VALUE: of 500 at least 499.99 is refused, 500.00 goes")
  void minimumValue() {
    market.minimumOrderValue(seller, "500");

    assertThat(refused(market.medicine(seller, 10, "499.99"), 1))
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.MIN_ORDER_VALUE, "ORD-01"));
    assertThat(market.order(buyer, market.medicine(seller, 10, "500.00"), 1))
        .isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("ORD-01, ORDER_MULTIPLE: of twelve at a time 30 is refused and 36 offered")
  void multiple() {
    var twelve = market.medicine(seller, 100, "5", 12, Map.of("RX", SINCE, "CHEM", SINCE));

    assertThat(refused(twelve, 30))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(Reason.ORDER_MULTIPLE);
              assertThat(finding.facts()).containsEntry("qtyUp", "36");
            });
    assertThat(market.order(buyer, twelve, 36)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("ORD-01, MAX_QUANTITY: of ten a line at most 11 is refused, 10 goes")
  void maximum() {
    var limited = atMost(market.medicine(seller, 100, "5"), 10);

    assertThat(refused(limited, 11))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(Reason.MAX_QUANTITY);
              assertThat(finding.rule()).isEqualTo("ORD-01");
              assertThat(finding.facts()).containsEntry("limit", "10");
            });
    assertThat(market.order(buyer, limited, 10)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("ORD-02, OUT_OF_STOCK: of ten wanted eight are there, and eight are offered")
  void stock() {
    var scarce = market.medicine(seller, 8, "5");

    assertThat(refused(scarce, 10))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(Reason.OUT_OF_STOCK);
              assertThat(finding.rule()).isEqualTo("ORD-02");
              assertThat(finding.facts()).containsEntry("left", "8").containsEntry("qty", "10");
            });
    assertThat(market.order(buyer, scarce, 8)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "ORD-01, CUT_OFF_PASSED: after the seller's hour the new day is said, before it none")
  void cutOff() {
    var late =
        offered(market.medicine(seller, 100, "5"), OptionalInt.empty(), Optional.empty(), "00:00");
    var today = market.day(0);

    var said = new Purchasing(container).judgedNow(buyer, late);

    assertThat(said)
        .extracting(Finding::reason, Finding::rule, Finding::outcome)
        .containsExactly(tuple(Reason.CUT_OFF_PASSED, "ORD-01", Outcome.WARN));
    assertThat(Texts.in(Locale.ENGLISH).what(said.get(0)))
        .isEqualTo("cut-off " + today + " 00:00 passed, delivery " + today.plusDays(2));
    assertThat(new Purchasing(container).judged(buyer, market.medicine(seller, 100, "5")))
        .isEmpty();
    assertThat(market.order(buyer, late, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "ORD-02, DUPLICATE_ORDER: the same goods again within ten minutes are said, then not")
  void repeated() {
    var medicine = market.medicine(seller, 100, "5");
    var first = (Placed) market.order(buyer, medicine, 1);

    var said = new Purchasing(container).judged(buyer, medicine);

    assertThat(said)
        .extracting(Finding::reason, Finding::rule, Finding::outcome, one -> one.document().get())
        .containsExactly(tuple(Reason.DUPLICATE_ORDER, "ORD-02", Outcome.WARN, first.number()));
    assertThat(Texts.in(Locale.CHINESE).what(said.get(0))).contains("的" + first.number() + "内容相同");
    assertThat(new Purchasing(container).judged(market.pharmacy(), medicine))
        .as("others")
        .isEmpty();
    assertThat(market.order(buyer, medicine, 1))
        .as("it goes all the same")
        .isInstanceOf(Placed.class);
    try {
      container.get(TestClock.class).passes(Duration.ofMinutes(10).plusSeconds(1));
      assertThat(new Purchasing(container).judged(buyer, medicine)).isEmpty();
    } finally {
      container.get(TestClock.class).isTheWallAgain();
    }
  }

  @Test
  @DisplayName("SCP-02, BUYER_SCOPE: a store without slices in its licence buys none; with it does")
  void buyersScope() {
    var wide = Set.of("CHEM", "RX", "TCM_SLICE");
    var slices =
        market.medicine(market.seller("WHOLESALER", wide), 10, "48", 1, Map.of("TCM_SLICE", SINCE));

    assertThat(refused(slices, 1))
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.BUYER_SCOPE, "SCP-02"));
    buyer = market.pharmacy(wide, 365, true);
    assertThat(market.order(buyer, slices, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("STO-01, COLD_CAPABILITY: who has no cold store on its licence sells nothing cold")
  void coldStore() {
    var warm = market.coldMedicine(market.seller("WHOLESALER", SCOPE));

    assertThat(refused(warm, 1))
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.COLD_CAPABILITY, "STO-01"));
    assertThat(market.order(buyer, market.coldMedicine(market.wholesaler()), 1))
        .isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("SCP-03, NOT_OWN_PRODUCT: a holder sells its own product, and no one else's")
  void ownProduct() {
    var holder = market.seller("MAH", SCOPE);
    var foreign = market.offerTo(Set.of(), market.medicine(seller, 10, "5"), holder);
    market.listPrice(foreign.offerId(), "4", market.day(0));

    assertThat(refused(foreign, 1))
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.NOT_OWN_PRODUCT, "SCP-03"));
    assertThat(market.order(buyer, market.medicine(holder, 10, "5"), 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "EXP-05, USE_RATE_TOO_LOW: 9 packs in 90 days, 120 days left: of 20 it will use 12, of 12 all")
  void useRate() {
    var medicine = market.medicine(seller, 100, "5");
    var ending = expiring(medicine, market.day(120));
    assertThat(drafted(ending, 20)).isEmpty();
    assertThat(market.order(buyer, ending, 9)).isInstanceOf(Placed.class);

    assertThat(drafted(ending, 20))
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("used"))
        .containsExactly(tuple(Reason.USE_RATE_TOO_LOW, "EXP-05", "12"));
    assertThat(drafted(ending, 12)).isEmpty();
  }

  private List<Finding> drafted(Medicine medicine, int packs) {
    var drafts = container.get(DraftService.class);
    long draft = drafts.create(buyer.caller(), buyer.siteId(), "draft").id();
    drafts.addLine(buyer.caller(), draft, medicine.offerId(), String.valueOf(packs));
    return drafts.find(buyer.caller(), draft).orElseThrow().lines().get(0).findings();
  }

  /** The same from another seller, whose lots expire then. */
  private Medicine expiring(Medicine medicine, LocalDate expiry) {
    return offered(medicine, OptionalInt.empty(), Optional.of(expiry));
  }

  /** The same from another seller, who gives so much in one line at most. */
  private Medicine atMost(Medicine medicine, int most) {
    return offered(medicine, OptionalInt.of(most), Optional.empty());
  }

  private Medicine offered(Medicine medicine, OptionalInt most, Optional<LocalDate> expiry) {
    return offered(medicine, most, expiry, "23:59");
  }

  private Medicine offered(
      Medicine medicine, OptionalInt most, Optional<LocalDate> expiry, String cutOff) {
    long other = market.wholesaler();
    long offer =
        container
            .get(PublicationService.class)
            .publishOffer(
                Caller.setup(),
                new PublishOffer(
                    medicine.itemId(),
                    other,
                    medicine.sellerItem(),
                    1,
                    1,
                    most,
                    1,
                    cutOff,
                    new BigDecimal("13"),
                    expiry,
                    Set.of()));
    container
        .get(StockService.class)
        .declare(Caller.setup(), offer, 100, container.get(Clock.class).instant());
    market.listPrice(offer, "5", market.day(0));
    return new Medicine(medicine.itemId(), offer, other, medicine.gtin(), medicine.sellerItem());
  }

  private List<Finding> refused(Medicine medicine, int packs) {
    return ((Refused) market.order(buyer, medicine, packs))
        .findings().stream().filter(Finding::refuses).toList();
  }
}
