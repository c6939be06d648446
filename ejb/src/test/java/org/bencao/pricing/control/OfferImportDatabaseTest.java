package org.bencao.pricing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportScope;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.pricing.boundary.PriceService;
import org.bencao.testing.Market;
import org.bencao.testing.OnEachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supplier's price list: terms, prices and stock of its own offers and of nobody else's. */
class OfferImportDatabaseTest {

  @Nested
  class OnH2 extends Cases {

    OnH2() {
      super(OnEachDatabase.h2());
    }
  }

  @Nested
  @Tag("mysql")
  class OnMySql extends Cases {

    OnMySql() {
      super(OnEachDatabase.mysql());
    }
  }

  abstract static class Cases {

    private final TestContainer container;
    private final Market market;
    private final Market.Medicine medicine;
    private final LocalDate today;

    Cases(TestContainer container) {
      this.container = container;
      market = new Market(container);
      medicine = market.medicine(market.wholesaler(), 100, "5");
      today = LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneOffset.UTC);
    }

    @Test
    @DisplayName("B7: what changes is shown as it is and as it would be; the same changes nothing")
    void showsDifferences() {
      var changed =
          judge(row(Map.of(Field.ITEM, medicine.gtin(), Field.PRICE, "5.5", Field.LEAD_DAYS, "2")));
      var same =
          judge(row(Map.of(Field.ITEM, medicine.gtin(), Field.PRICE, "5", Field.LEAD_DAYS, "1")));

      assertThat(changed.outcome()).isEqualTo(RowOutcome.CHANGED);
      assertThat(changed.differences())
          .containsExactlyInAnyOrder(
              new Difference(Field.PRICE, "5", "5.5"), new Difference(Field.LEAD_DAYS, "1", "2"));
      assertThat(same.outcome()).isEqualTo(RowOutcome.SAME);
    }

    @Test
    @DisplayName("an item that nobody knows, and another currency, are refused with the reason")
    void refuses() {
      assertThat(problem(Map.of(Field.ITEM, "09529999999996"))).isEqualTo("item-unknown");
      assertThat(problem(Map.of(Field.ITEM, medicine.gtin(), Field.CURRENCY, "EUR")))
          .isEqualTo("currency-differs");
    }

    @Test
    @DisplayName("A10: terms under which nobody could order are refused, whichever comes later")
    void refusesContradictions() {
      var item = medicine.gtin();
      var wrong = Map.of(Field.ITEM, item, Field.ORDER_MULTIPLE, "10", Field.ORDER_MAXIMUM, "5");
      assertThat(problem(wrong)).isEqualTo("below-multiple");
      apply(row(Map.of(Field.ITEM, item, Field.ORDER_MAXIMUM, "5")));
      assertThat(problem(Map.of(Field.ITEM, item, Field.ORDER_MULTIPLE, "6")))
          .isEqualTo("above-maximum");
    }

    @Test
    @DisplayName("a price holds from its day, and the list again adds none")
    void setsPrices() {
      var row = row(Map.of(Field.ITEM, medicine.gtin(), Field.PRICE, "6.25"));
      apply(row);
      apply(row);

      assertThat(price()).isEqualByComparingTo("6.25");
      assertThat(
              container.inTransaction(
                  () -> container.get(ListPrices.class).of(List.of(medicine.offerId()), today)))
          .hasSize(1);
      assertThat(judge(row).outcome()).isEqualTo(RowOutcome.SAME);
    }

    @Test
    @DisplayName("rel:I4 a new figure of stock does not promise again what is on its way")
    void keepsPromises() {
      var buyer = market.pharmacy();
      container
          .get(PlaceOrderService.class)
          .place(
              buyer.caller(),
              new PlaceOrder(
                  "offer-import-" + medicine.offerId(),
                  buyer.siteId(),
                  medicine.sellerId(),
                  Optional.empty(),
                  List.of(new PlaceOrder.Line(medicine.offerId(), new BigDecimal(30)))));

      apply(row(Map.of(Field.ITEM, medicine.gtin(), Field.DECLARED_STOCK, "50")));

      assertThat(
              container
                  .get(StockService.class)
                  .available(Caller.setup(), Set.of(medicine.offerId()))
                  .get(medicine.offerId()))
          .isEqualTo(20);
    }

    @Test
    @DisplayName("one supplier's list makes no offer of another's")
    void staysWithItsSeller() {
      long other = market.wholesaler();
      var row = row(Map.of(Field.ITEM, medicine.gtin(), Field.PRICE, "1"));

      var judged = container.inTransaction(() -> target().judge(scope(other), List.of(row)).get(0));

      assertThat(judged.outcome()).isEqualTo(RowOutcome.NEW);
      container.inTransaction(
          () -> {
            target().apply(scope(other), List.of(row));
            return 0;
          });
      assertThat(price()).isEqualByComparingTo("5");
    }

    private BigDecimal price() {
      return container
          .get(PriceService.class)
          .prices(Caller.setup(), 1, List.of(medicine.offerId()), today)
          .get(medicine.offerId())
          .unitPrice()
          .amount();
    }

    private String problem(Map<Field, String> values) {
      return judge(row(values)).faults().get(0).problem();
    }

    private JudgedRow judge(MappedRow row) {
      return container.inTransaction(
          () -> target().judge(scope(medicine.sellerId()), List.of(row)).get(0));
    }

    private void apply(MappedRow row) {
      container.inTransaction(
          () -> {
            target().apply(scope(medicine.sellerId()), List.of(row));
            return 0;
          });
    }

    private OfferImport target() {
      return container.get(OfferImport.class);
    }

    private ImportScope scope(long seller) {
      return new ImportScope(1, seller, today);
    }

    private static MappedRow row(Map<Field, String> values) {
      return new MappedRow(2, values, List.of());
    }
  }
}
