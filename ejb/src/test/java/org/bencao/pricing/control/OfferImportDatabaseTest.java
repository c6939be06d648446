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
import org.bencao.catalogue.boundary.ChangeImportResult;
import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportScope;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.catalogue.control.ImportApplying;
import org.bencao.catalogue.control.ImportEnding;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.pricing.boundary.PriceService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.PriceLists;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A supplier's price list: terms, prices and stock of its own offers and of nobody else's. */
@EachDatabase
class OfferImportDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final Market.Medicine medicine;
  private final LocalDate today;

  OfferImportDatabaseTest(TestContainer container) {
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
  @DisplayName("B7: what went live before its turn speaks against a row, not against the list")
  void refusesLate() {
    var other = market.medicine(medicine.sellerId(), 10, "5");
    long list = read("item,order_maximum\n%s,5\n%s,5\n".formatted(medicine.gtin(), other.gtin()));
    apply(row(Map.of(Field.ITEM, medicine.gtin(), Field.ORDER_MULTIPLE, "10")));

    assertThat(imports().approve(desk(), list)).isEqualTo(ChangeImportResult.CHANGED);
    var applying = container.get(ImportApplying.class);
    applying.apply(list, applying.waiting(list, applying.appliedTo(list), 100));
    container.get(ImportEnding.class).applied(list);

    var view = imports().find(desk(), list).orElseThrow();
    assertThat(view.state()).isEqualTo(ImportState.DONE);
    assertThat(view.applied()).isEqualTo(1);
    assertThat(view.refused()).isEqualTo(1);
    assertThat(imports().rows(desk(), list, Optional.of(RowOutcome.REFUSED), 0, 10).rows())
        .singleElement()
        .satisfies(one -> assertThat(one.faults().get(0).problem()).isEqualTo("below-multiple"));
  }

  private long read(String table) {
    return new PriceLists(container).read(desk(), table);
  }

  private ImportService imports() {
    return container.get(ImportService.class);
  }

  private Caller desk() {
    return Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK);
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
