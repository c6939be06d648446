package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.bencao.catalogue.boundary.OfferGate;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.control.OrderFactsSource;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.testing.Authority;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On-line trade in China: the platform is filed, and the seller has reported. */
@EachDatabase
class PlatformFiledDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;

  PlatformFiledDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @Test
  @DisplayName("LIC-13, PLATFORM_FILING_INVALID: a seller whose report was stopped sells nothing")
  void asksForTheReport() {
    var buyer = market.pharmacy();
    var medicine = market.medicine(market.wholesaler(), 10, "5");
    assertThat(purchasing.place(buyer, medicine, 1)).isInstanceOf(Placed.class);

    new Authority(container).suspend(medicine.sellerId(), "CN_NET");

    assertThat(((Refused) purchasing.place(buyer, medicine, 1)).findings())
        .filteredOn(Finding::refuses)
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("doc"))
        .containsExactly(tuple(Reason.PLATFORM_FILING_INVALID, "LIC-13", "#licence.CN_NET"));
    var day =
        java.time.LocalDate.ofInstant(
            container.get(java.time.Clock.class).instant(), java.time.ZoneId.of("Asia/Shanghai"));
    var kept =
        container.inTransaction(
            () ->
                container
                    .get(OfferGate.class)
                    .refusals(
                        buyer.caller(), medicine.sellerId(), List.of(medicine.itemId()), day));
    assertThat(kept.get(medicine.itemId()))
        .extracting(Finding::reason)
        .containsExactly(Reason.PLATFORM_FILING_INVALID);
  }

  @Test
  @DisplayName("LIC-13: without the platform's filing nobody sells in China")
  void asksForTheFiling() {
    var buyer = market.pharmacy();
    var medicine = market.medicine(market.wholesaler(), 10, "5");

    assertThat(judged(buyer, medicine, one -> true)).isEmpty();
    assertThat(judged(buyer, medicine, one -> !one.kind().equals("CN_PLAT")))
        .extracting(Finding::reason, one -> one.facts().get("doc"))
        .containsExactly(tuple(Reason.PLATFORM_FILING_INVALID, "#licence.CN_PLAT"));
  }

  @Test
  @DisplayName("LIC-13: an order in the European Union needs neither")
  void leavesOthersAlone() {
    var europe = market.european();
    var buyer = europe.pharmacy();
    europe.addLicence(buyer.companyId(), "EU_PHA", java.util.Set.of("RX", "CHEM"));
    var seller = europe.wholesaler();
    var medicine = europe.medicine(seller, 10, "5");

    assertThat(judged(buyer, medicine, one -> !one.kind().startsWith("CN_PLAT")))
        .extracting(Finding::reason)
        .doesNotContain(Reason.PLATFORM_FILING_INVALID);
  }

  private List<Finding> judged(Buyer buyer, Medicine medicine, Predicate<LicenceView> kept) {
    return container.inTransaction(
        () -> {
          var site =
              container
                  .get(CompanyService.class)
                  .site(buyer.caller(), buyer.siteId())
                  .orElseThrow();
          var wanted = new OrderFactsSource.Wanted(1, medicine.offerId(), BigDecimal.ONE);
          var facts =
              container
                  .get(OrderFactsSource.class)
                  .collect(buyer.caller(), site, List.of(medicine.offerId()))
                  .order(medicine.sellerId(), List.of(wanted));
          var less = facts.holding(facts.licences().stream().filter(kept).toList());
          return container.get(RuleService.class).judge(buyer.caller(), less).findings();
        });
  }
}
