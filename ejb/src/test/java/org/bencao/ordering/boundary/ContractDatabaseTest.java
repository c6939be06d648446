package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.pricing.boundary.MakeContractResult.Made;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Prices that a seller agreed with one buyer; the list asks 10.00. */
@EachDatabase
class ContractDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private long seller;
  private Caller desk;
  private Medicine medicine;

  ContractDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void aListPrice() {
    buyer = market.pharmacy();
    seller = market.wholesaler();
    desk = Market.caller(seller, Role.SUPPLIER_DESK);
    medicine = market.medicine(seller, 10_000, "10.00");
  }

  @Test
  @DisplayName(
      "PRC-01: a contract stands before the list, for its buyer alone, and the order says so")
  void standsBeforeTheList() {
    made("C-001", line(1, "9.10"));

    var line = ordered(buyer, 5);

    assertThat(line.price().amount()).isEqualByComparingTo("9.10");
    assertThat(line.priceKind()).isEqualTo("CONTRACT");
    assertThat(line.priceSource()).isEqualTo("C-001");
    assertThat(ordered(market.pharmacy(), 5).price().amount()).isEqualByComparingTo("10.00");
  }

  @Test
  @DisplayName("PRC-04: breaks 1:10, 100:9: lines of 60 and 40 cost 9 each, 99 cost 10 each")
  void countsAllLinesOfTheItem() {
    made("C-002", line(1, "10.00"), line(100, "9.00"));

    var two = lines(buyer, 60, 40);

    assertThat(two)
        .extracting(line -> line.price().amount().stripTrailingZeros().toPlainString())
        .containsExactly("9", "9");
    assertThat(ordered(buyer, 99).price().amount()).isEqualByComparingTo("10.00");
    assertThat(ordered(buyer, 100).net().amount()).isEqualByComparingTo("900.00");
  }

  @Test
  @DisplayName("PRC-01: below the first break of a contract the list holds")
  void fallsBackToTheList() {
    made("C-003", line(50, "8.00"));

    assertThat(ordered(buyer, 49).priceKind()).isEqualTo("LIST");
    assertThat(ordered(buyer, 50).price().amount()).isEqualByComparingTo("8.00");
  }

  @Test
  @DisplayName("C1: a draft says why this price, and what more packs would cost")
  void tellsTheNextBreak() {
    made("C-004", line(1, "9.50"), line(100, "9.00"), line(500, "9.20"));
    long draft = container.get(DraftService.class).open(buyer.caller(), buyer.siteId()).id();
    container.get(DraftService.class).addLine(buyer.caller(), draft, medicine.offerId(), "10");

    var line =
        container.get(DraftService.class).find(buyer.caller(), draft).orElseThrow().lines().get(0);

    assertThat(line.priceSource().orElseThrow().source()).isEqualTo("C-004");
    assertThat(line.cheaper().orElseThrow().from()).isEqualTo(100);
  }

  @Test
  @DisplayName("PRC-07, PRICE_ABOVE_REFERENCE: last 10: 11.00 says nothing, 11.01 warns the draft")
  void warnsOfWhatBecameDearer() {
    ordered(buyer, 1);
    market.listPrice(medicine.offerId(), "11.00", market.day(0));
    assertThat(drafted().findings()).isEmpty();

    var other = market.pharmacy();
    market.listPrice(medicine.offerId(), "10.00", market.day(0));
    ordered(buyer, 1);
    market.listPrice(medicine.offerId(), "11.01", market.day(0));

    assertThat(drafted().findings())
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("percent"))
        .containsExactly(tuple(Reason.PRICE_ABOVE_REFERENCE, "PRC-07", "10.1"));
    buyer = other;
    assertThat(drafted().findings()).isEmpty();
  }

  private PadLine drafted() {
    var drafts = container.get(DraftService.class);
    long draft = drafts.open(buyer.caller(), buyer.siteId()).id();
    drafts.addLine(buyer.caller(), draft, medicine.offerId(), "10");
    return drafts.find(buyer.caller(), draft).orElseThrow().lines().get(0);
  }

  @Test
  @DisplayName(
      "PRC-01: contract 9.10 before promotion 8.90 before list 10, and each says its source")
  void aPromotionIsForAll() {
    var promotion =
        container
            .get(ContractService.class)
            .make(
                desk,
                new MakeContract(
                    "P-1",
                    MakeContract.ALL_BUYERS,
                    market.day(0),
                    market.day(30),
                    List.of(line(1, "8.90"))));
    assertThat(promotion.orElseThrow()).isInstanceOf(Made.class);
    made("C-P", line(1, "9.10"));

    assertThat(ordered(buyer, 5).price().amount()).isEqualByComparingTo("9.10");
    var other = ordered(market.pharmacy(), 5);
    assertThat(other.price().amount()).isEqualByComparingTo("8.90");
    assertThat(other.priceKind()).isEqualTo("PROMOTION");
    assertThat(other.priceSource()).isEqualTo("P-1");
    var rows = container.get(ContractService.class).list(desk);
    assertThat(rows).extracting(row -> row.promotion()).containsExactly(false, true);
    assertThat(container.get(ContractService.class).list(market.pharmacy().caller())).isEmpty();
  }

  @Test
  @DisplayName("PRC-03: two promotions of one item and day are refused; the list beside one is not")
  void refusesTwoPromotions() {
    var contracts = container.get(ContractService.class);
    var first =
        new MakeContract(
            "P-2", MakeContract.ALL_BUYERS, market.day(0), market.day(9), List.of(line(1, "9")));
    contracts.make(desk, first);

    var second =
        new MakeContract(
            "P-3", MakeContract.ALL_BUYERS, market.day(9), market.day(20), List.of(line(1, "8")));

    assertThat(findings(contracts.make(desk, second).orElseThrow()))
        .extracting(Finding::reason, Finding::document)
        .containsExactly(tuple(Reason.PRICE_OVERLAP, Optional.of("P-2")));
    market.listPrice(medicine.offerId(), "11.00", market.day(0));
    assertThat(ordered(buyer, 5).price().amount()).isEqualByComparingTo("9");
  }

  @Test
  @DisplayName(
      "PRC-03, PRICE_OVERLAP: two prices for one item, quantity and day are refused, lines named")
  void refusesOverlaps() {
    made("C-005", line(1, "9.00"));

    var refused = make("C-006", market.day(10), market.day(60), line(1, "8.50"), line(100, "8.00"));

    assertThat(findings(refused))
        .extracting(Finding::reason, Finding::line, Finding::rule)
        .containsExactly(tuple(Reason.PRICE_OVERLAP, Optional.of(1), "PRC-03"));
    assertThat(make("C-006", market.day(31), market.day(60), line(1, "8.50")))
        .isInstanceOf(Made.class);
  }

  @Test
  @DisplayName("C1: what cannot be read of a contract is said line by line, and nothing is kept")
  void saysWhatIsWrong() {
    made("C-007", line(1, "9.00"));
    var other = market.medicine(seller, 10, "5");

    var refused =
        make(
            "C-007",
            market.day(5),
            market.day(1),
            new MakeContract.Line("no such item", 1, BigDecimal.TEN),
            new MakeContract.Line(other.gtin(), 1, BigDecimal.TEN),
            new MakeContract.Line(other.gtin(), 1, BigDecimal.ONE));

    assertThat(findings(refused))
        .extracting(Finding::reason)
        .containsExactlyInAnyOrder(
            Reason.PERIOD_EMPTY,
            Reason.CONTRACT_NUMBER_REUSED,
            Reason.ITEM_NOT_FOUND,
            Reason.PRICE_OVERLAP);
    assertThat(service().list(desk)).hasSize(1);
  }

  @Test
  @DisplayName(
      "C1: an ended contract gives no price from tomorrow on; orders that stand keep theirs")
  void ends() {
    long id = made("C-008", line(1, "9.00"));
    var before = place(buyer, 1);

    service().end(desk, id);

    assertThat(market.price(buyer, medicine, market.day(0))).isEqualTo("9");
    assertThat(market.price(buyer, medicine, market.day(1))).isEqualTo("10");
    assertThat(view(before).lines().get(0).price().amount()).isEqualByComparingTo("9.00");
  }

  @Test
  @DisplayName(
      "M6: both parties see a contract, nobody else, and only the seller makes and ends it")
  void isSeenByItsPartiesAlone() {
    long id = made("C-009", line(1, "9.00"), line(100, "8.00"));
    var other = Market.caller(market.wholesaler(), Role.SUPPLIER_DESK);

    assertThat(service().find(buyer.caller(), id).orElseThrow().lines()).hasSize(2);
    assertThat(service().find(desk, id).orElseThrow().row().given()).isTrue();
    assertThat(service().find(other, id)).isEmpty();
    assertThat(service().find(market.pharmacy().caller(), id)).isEmpty();
    assertThat(service().end(other, id)).isEmpty();
    assertThatThrownBy(() -> service().end(buyer.caller(), id)).isInstanceOf(AccessDenied.class);
    // of another seller's item nobody makes a contract
    assertThat(
            service()
                .make(
                    other,
                    new MakeContract(
                        "X",
                        buyer.companyId(),
                        market.day(0),
                        market.day(1),
                        List.of(line(1, "1")))))
        .hasValueSatisfying(
            result ->
                assertThat(findings(result))
                    .extracting(Finding::reason)
                    .containsExactly(Reason.ITEM_NOT_FOUND));
  }

  @Test
  @DisplayName("C1, F15: the same contract sent again is the one that is there")
  void isMadeOnce() {
    long id = made("C-010", line(1, "9.00"), line(100, "8.00"));

    assertThat(made("C-010", line(100, "8.0"), line(1, "9.00"))).isEqualTo(id);
    assertThat(findings(make("C-010", market.day(-1), market.day(30), line(1, "9.01"))))
        .extracting(Finding::reason)
        .contains(Reason.CONTRACT_NUMBER_REUSED);
  }

  @Test
  @DisplayName("PRC-03: of two contracts for the same day that are made at once one stands")
  void overlapsInARace() {
    var results =
        Race.of(8, at -> make("C-" + at, market.day(-1), market.day(30), line(1, "9." + at)));

    assertThat(results).filteredOn(Made.class::isInstance).hasSize(1);
    assertThat(service().list(desk)).hasSize(1);
  }

  @Test
  @DisplayName("C1: one that was ended before its first day is in nobody's way")
  void isNoMoreInTheWay() {
    var never = (Made) make("C-011", market.day(10), market.day(20), line(1, "9.00"));
    service().end(desk, never.id());
    service().end(desk, never.id());

    assertThat(make("C-012", market.day(5), market.day(15), line(1, "8.00")))
        .isInstanceOf(Made.class);
    var row = service().find(desk, never.id()).orElseThrow().row();
    assertThat(row.to()).isEqualTo(row.from().minusDays(1));
  }

  @Test
  @DisplayName("B4: the seller reads its contract also of what it offers to chosen buyers")
  void readsWhatIsOfferedToFew() {
    var other = market.wholesaler();
    market.offerTo(Set.of(buyer.companyId()), medicine, other);
    desk = Market.caller(other, Role.SUPPLIER_DESK);
    long id = made("C-013", line(1, "9.00"));

    assertThat(service().find(desk, id).orElseThrow().lines()).hasSize(1);
    assertThat(service().find(buyer.caller(), id).orElseThrow().lines()).hasSize(1);
  }

  @Test
  @DisplayName("PRC-04: the list of drafts counts with the break that the order will have")
  void drawsDraftsWithBreaks() {
    made("C-014", line(1, "10.00"), line(100, "9.00"));
    var drafts = container.get(DraftService.class);
    long draft = drafts.open(buyer.caller(), buyer.siteId()).id();
    drafts.addLine(buyer.caller(), draft, medicine.offerId(), "500");

    var open =
        container.get(OpenDraftService.class).of(buyer.caller(), buyer.siteId()).stream()
            .filter(one -> one.id() == draft)
            .findFirst()
            .orElseThrow();

    assertThat(open.parts().get(0).net()).containsExactly(Purchasing.cny("4500.00"));
  }

  private long made(String number, MakeContract.Line... lines) {
    return ((Made) make(number, market.day(-1), market.day(30), lines)).id();
  }

  private MakeContractResult make(
      String number, LocalDate from, LocalDate to, MakeContract.Line... lines) {
    return service()
        .make(desk, new MakeContract(number, buyer.companyId(), from, to, Arrays.asList(lines)))
        .orElseThrow();
  }

  private MakeContract.Line line(int from, String price) {
    return new MakeContract.Line(medicine.gtin(), from, new BigDecimal(price));
  }

  private ContractService service() {
    return container.get(ContractService.class);
  }

  private OrderView.Line ordered(Buyer by, int packs) {
    return view(place(by, packs)).lines().get(0);
  }

  private List<OrderView.Line> lines(Buyer by, int... packs) {
    return view(place(by, packs)).lines();
  }

  private Placed place(Buyer by, int... packs) {
    return (Placed) market.order(by, medicine, packs);
  }

  private OrderView view(Placed order) {
    return container.get(OrderService.class).find(desk, order.id()).orElseThrow();
  }

  private static List<Finding> findings(MakeContractResult result) {
    return ((MakeContractResult.Refused) result).findings();
  }
}
