package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.CurvePoint;
import org.bencao.pricing.boundary.CurveResult;
import org.bencao.pricing.boundary.CurveService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.PriceService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What expires soon costs less, by the curve that its seller published; the list asks 10.00. */
@EachDatabase
class ShortDatedDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private long seller;
  private Caller desk;
  private Medicine medicine;

  ShortDatedDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void anOffer() {
    buyer = market.pharmacy();
    seller = market.wholesaler();
    desk = Market.caller(seller, Role.SUPPLIER_DESK);
    medicine = lasting(200);
    done(set("270 100", "180 95", "120 85", "90 70", "60 50"));
  }

  @Test
  @DisplayName("EXP-04, SHORT_DATED: 200 days left cost 95 %, and who drafts is told until when")
  void pricesByTheCurve() {
    assertThat(market.price(buyer, medicine, market.day(0))).isEqualTo("9.5");
    assertThat(market.price(buyer, lasting(100), market.day(0))).isEqualTo("7");

    var line = drafted(medicine);

    assertThat(line.findings())
        .extracting(
            Finding::reason, Finding::rule, Finding::date, one -> one.facts().get("percent"))
        .containsExactly(
            tuple(Reason.SHORT_DATED, "EXP-04", Optional.of(market.day(200).toString()), "95"));
    assertThat(line.priceKind()).contains("SHORT");
    assertThat(market.order(buyer, medicine, 5)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "EXP-04, P17, NO_PRICE: day by day the price never rises, and below 60 days nothing is sold")
  void neverRises() {
    var prices = container.get(PriceService.class);
    var before = new BigDecimal("10");
    for (int left = 300; left >= 60; left--) {
      var price =
          prices
              .prices(
                  buyer.caller(),
                  buyer.companyId(),
                  List.of(medicine.offerId()),
                  market.day(200 - left))
              .get(medicine.offerId());
      if (left <= 200) {
        var now = price.unitPrice().amount();
        assertThat(now).as(left + " days").isLessThanOrEqualTo(before);
        before = now;
      }
    }
    assertThat(before).isEqualByComparingTo("5");

    assertThat(((Refused) market.order(buyer, lasting(59), 1)).findings())
        .extracting(Finding::reason)
        .contains(Reason.NO_PRICE);
    assertThat(market.order(buyer, lasting(60), 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("CURVE_RISES: a curve that does not fall is refused at save, and the old one holds")
  void refusesACurveThatRises() {
    assertThat(((CurveResult.Refused) set("270 100", "180 80", "90 90")).finding().reason())
        .isEqualTo(Reason.CURVE_RISES);
    assertThat(set("180 80", "180 70")).isInstanceOf(CurveResult.Refused.class);
    assertThat(market.price(buyer, medicine, market.day(0))).isEqualTo("9.5");

    done(set());
    assertThat(market.price(buyer, medicine, market.day(0))).isEqualTo("10");
    assertThat(container.get(CurveService.class).own(desk)).isEmpty();
  }

  @Test
  @DisplayName("PRC-01: a contract stands before what expires soon")
  void aContractStandsBefore() {
    container
        .get(ContractService.class)
        .make(
            desk,
            new MakeContract(
                "C-SD",
                buyer.companyId(),
                market.day(0),
                market.day(30),
                List.of(new MakeContract.Line(medicine.sellerItem(), 1, new BigDecimal("9.90")))));

    assertThat(market.price(buyer, medicine, market.day(0))).isEqualTo("9.9");
    assertThat(drafted(medicine).findings()).isEmpty();
  }

  private CurveResult set(String... points) {
    return container
        .get(CurveService.class)
        .set(
            desk,
            Arrays.stream(points)
                .map(one -> one.split(" "))
                .map(one -> new CurvePoint(Integer.parseInt(one[0]), Integer.parseInt(one[1])))
                .toList());
  }

  private static void done(CurveResult result) {
    assertThat(result).isInstanceOf(CurveResult.Done.class);
  }

  private PadLine drafted(Medicine of) {
    var drafts = container.get(DraftService.class);
    long draft = drafts.create(buyer.caller(), buyer.siteId(), "draft").id();
    drafts.addLine(buyer.caller(), draft, of.offerId(), "5");
    return drafts.find(buyer.caller(), draft).orElseThrow().lines().get(0);
  }

  private Medicine lasting(int days) {
    return market.expiringMedicine(seller, days);
  }
}
