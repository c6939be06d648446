package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.catalogue.entity.Item;
import org.bencao.catalogue.entity.Offer;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.entity.Rule;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.entity.Company;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.entity.PartnerProfile;
import org.bencao.pricing.boundary.PriceService;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Reference data is remembered, and a change of it holds from its commit on")
class ReferenceDatabaseTest {

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class OnH2 extends Cases {

    OnH2() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  @Tag("mysql")
  @TestInstance(Lifecycle.PER_CLASS)
  class OnMySql extends Cases {

    OnMySql() {
      super(TestDatabase.mysql());
    }
  }

  abstract static class Cases {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final TestContainer container;
    private Market market;
    private Market.Buyer buyer;
    private Market.Medicine medicine;

    Cases(TestDatabase database) {
      container = new TestContainer(database);
    }

    @BeforeEach
    void open() {
      market = new Market(container);
      buyer = market.pharmacy();
      medicine = market.medicine(market.wholesaler(), 1_000, "10");
    }

    @AfterAll
    void close() {
      container.close();
    }

    @Test
    void theSecondReadingAsksNothingButTheVersions() {
      long cold = container.statementsOf(this::readAll);
      long warm = container.statementsAgain(this::readAll);

      assertThat(cold).isPositive();
      assertThat(warm).isZero();
    }

    private void readAll() {
      assertThat(price()).isEqualTo("10");
      assertThat(companies().licences(buyer.caller(), List.of(buyer.companyId()))).isNotEmpty();
      assertThat(companies().site(buyer.caller(), buyer.siteId())).isPresent();
      assertThat(prices().minimumOrderValues(buyer.caller(), Set.of(medicine.sellerId()), "CNY"))
          .isEmpty();
      assertThat(partners().ofSeller(buyer.caller(), medicine.sellerId())).isPresent();
      assertThat(
              container.inTransaction(
                  () -> container.get(Rules.class).of(Act.SUBMIT, TODAY, Set.of("CN"))))
          .isNotEmpty();
    }

    @Test
    void aSellersTermsInAnotherCurrencyAreNotAnswered() {
      var seller = Set.of(medicine.sellerId());
      minimum("100", "USD");
      assertThat(prices().minimumOrderValues(buyer.caller(), seller, "CNY")).isEmpty();

      minimum("7", "CNY");

      for (int reading = 0; reading < 2; reading++) {
        assertThat(prices().minimumOrderValues(buyer.caller(), seller, "CNY"))
            .hasSize(1)
            .hasEntrySatisfying(
                medicine.sellerId(), least -> assertThat(least.amount()).isEqualByComparingTo("7"));
      }
    }

    private void minimum(String amount, String currency) {
      prices()
          .setMinimumOrderValue(
              Caller.setup(), medicine.sellerId(), new Money(new BigDecimal(amount), currency));
    }

    @Test
    void anOrderIsPricedByWhatWasCommittedBeforeIt() {
      assertThat(order("first")).isEqualByComparingTo("20");

      setPrice("11");

      assertThat(order("second")).isEqualByComparingTo("22");
    }

    private BigDecimal order(String key) {
      var line = new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(2));
      var command =
          new PlaceOrder(key, buyer.siteId(), medicine.sellerId(), Optional.empty(), List.of(line));
      var result = container.get(PlaceOrderService.class).place(buyer.caller(), command);
      assertThat(result).isInstanceOf(Placed.class);
      return ((Placed) result).net().amount();
    }

    @Test
    void whoChangesItSeesItsOwnAndNobodyElseDoesBeforeTheCommit() {
      assertThat(price()).isEqualTo("10");

      container.inTransaction(
          () -> {
            setPrice("11");
            assertThat(price()).isEqualTo("11");
            assertThat(elsewhere(this::price)).isEqualTo("10");
            return true;
          });

      assertThat(price()).isEqualTo("11");
    }

    @Test
    void aChangeThatIsRolledBackLeavesNothing() {
      assertThatThrownBy(
              () ->
                  container.inTransaction(
                      () -> {
                        setPrice("11");
                        assertThat(price()).isEqualTo("11");
                        throw new IllegalStateException("rolled back");
                      }))
          .hasMessage("rolled back");

      assertThat(price()).isEqualTo("10");
      assertThat(elsewhere(this::price)).isEqualTo("10");
    }

    @Test
    void whatATransactionReadFirstHoldsForItAndForNobodyAfterIt() {
      var prices =
          container.inTransaction(
              () -> {
                var before = price();
                elsewhere(
                    () -> {
                      setPrice("11");
                      return true;
                    });
                return List.of(before, price());
              });

      assertThat(prices).containsExactly("10", "10");
      assertThat(price()).isEqualTo("11");
    }

    /** As an order does, which writes at its end. */
    @Test
    void whatIsChangedAndNotWrittenYetIsNotRemembered() {
      assertThatThrownBy(
              () ->
                  container.inTransaction(
                      () -> {
                        entities().setFlushMode(FlushModeType.COMMIT);
                        entities().find(Offer.class, medicine.offerId()).withdraw();
                        offer();
                        throw new IllegalStateException("rolled back");
                      }))
          .hasMessage("rolled back");

      assertThat(offer()).isPresent();
    }

    @Test
    void aWithdrawnOfferIsGoneAndItsStockIsAlwaysAsked() {
      assertThat(offer().map(OfferView::available)).contains(1_000);
      order("takes two");
      assertThat(offer().map(OfferView::available)).contains(998);

      withdraw();

      assertThat(offer()).isEmpty();
    }

    private void withdraw() {
      container.inTransaction(
          () -> {
            entities().find(Offer.class, medicine.offerId()).withdraw();
            return true;
          });
    }

    @Test
    void everyKindHasAVersionThatItsChangesRaise() {
      var kinds =
          Map.of(
              ReferenceKind.COMPANIES, Company.class,
              ReferenceKind.OFFERS, Item.class,
              ReferenceKind.PARTNERS, PartnerProfile.class,
              ReferenceKind.RULES, Rule.class);
      var before = versions();
      assertThat(before).containsOnlyKeys(ReferenceKind.values());
      assertThat(kinds)
          .allSatisfy(
              (kind, type) ->
                  assertThat(type.getAnnotation(ReferenceData.class).value()).isEqualTo(kind));

      new Market(container).medicine(new Market(container).wholesaler(), 1, "1");

      var after = versions();
      for (var raised :
          List.of(
              ReferenceKind.COMPANIES,
              ReferenceKind.OFFERS,
              ReferenceKind.PRICES,
              ReferenceKind.PARTNERS)) {
        assertThat(after.get(raised)).as(raised.name()).isGreaterThan(before.get(raised));
      }
      assertThat(after.get(ReferenceKind.RULES)).isEqualTo(before.get(ReferenceKind.RULES));
    }

    private Map<ReferenceKind, Long> versions() {
      return container.inTransaction(() -> container.get(ReferenceReading.class).versions());
    }

    private String price() {
      return market.price(buyer, medicine, TODAY);
    }

    private void setPrice(String amount) {
      market.listPrice(medicine.offerId(), amount, TODAY);
    }

    private Optional<OfferView> offer() {
      return container.get(CatalogueService.class).offer(buyer.caller(), medicine.offerId());
    }

    private CompanyService companies() {
      return container.get(CompanyService.class);
    }

    private PriceService prices() {
      return container.get(PriceService.class);
    }

    private PartnerService partners() {
      return container.get(PartnerService.class);
    }

    private EntityManager entities() {
      return container.get(EntityManager.class);
    }

    private static <T> T elsewhere(Supplier<T> work) {
      return CompletableFuture.supplyAsync(work).join();
    }
  }
}
