package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowMappingTest {

  private static final Layout OFFERS = offers(".");

  @TempDir Path folder;

  @Test
  void leavesOutWhatIsBlank() {
    var mapped = map(OFFERS, Map.of("item", " N1 ", "price", "", "stock", "\u00A0"));

    assertThat(mapped.isSound()).isTrue();
    assertThat(mapped.number()).isEqualTo(7);
    assertThat(mapped.values()).containsExactlyInAnyOrderEntriesOf(Map.of(Field.ITEM, "N1"));
    assertThat(mapped.value(Field.PRICE)).isEmpty();
  }

  @Test
  void tellsAllFaultsOfARowAtOnce() {
    var mapped = map(OFFERS, Map.of("item", "", "price", "cheap", "stock", "5", "expiry", "soon"));

    assertThat(mapped.values())
        .containsExactlyInAnyOrderEntriesOf(Map.of(Field.DECLARED_STOCK, "5"));
    assertThat(mapped.faults())
        .containsExactlyInAnyOrder(
            new RowFault(Field.PRICE, "price", "cheap", "not-a-number", Map.of()),
            new RowFault(Field.SOONEST_EXPIRY, "expiry", "soon", "not-a-date", Map.of()),
            new RowFault(Field.ITEM, "item", "", "missing", Map.of("what", "item")));
  }

  @Test
  void takesACommaForTheDecimalsOnlyWhereTheLayoutSaysSo() {
    assertThat(price(",", "12,50")).contains("12.5");
    assertThat(price(".", "12.50")).contains("12.5");
    // 1.234 would be a thousand times as much or as little
    assertThat(price(",", "1.234")).isEmpty();
    assertThat(price(".", "1,234")).isEmpty();
  }

  @Test
  void readsASemicolonFileWithDecimalCommas() throws IOException {
    var file = Uploads.text(folder, "item;price;stock\r\nN1;12,50;4\r\nN2;1.250,00;5\r\n");

    try (var table = Tables.open(offers(","), file)) {
      var rows = Uploads.rows(table).stream().map(new RowMapping(offers(","))::map).toList();
      assertThat(rows.get(0).value(Field.PRICE)).contains("12.5");
      assertThat(rows.get(1).faults())
          .extracting(RowFault::problem)
          .containsExactly("not-a-number");
    }
  }

  @Test
  void readsTheSameFromASpreadsheet() throws IOException {
    var file =
        Uploads.workbook(
            folder,
            sheet -> {
              sheet.value(0, 0, "item");
              sheet.value(0, 1, "price");
              sheet.value(1, 0, 3_400_949_497_294L);
              sheet.value(1, 1, 1.234);
            });

    try (var table = Tables.open(offers(","), file)) {
      var mapped = new RowMapping(offers(",")).map(table.next().orElseThrow());
      assertThat(mapped.value(Field.ITEM)).contains("3400949497294");
      assertThat(mapped.value(Field.PRICE)).contains("1.234");
    }
  }

  @Test
  void refusesAFileWithNoneOfTheColumns() throws IOException {
    var file = Uploads.text(folder, "article|cost\n1|2\n");

    Uploads.assertRefused(1, "no-known-column", () -> Tables.open(OFFERS, file));
  }

  @Test
  void readsAnUploadThatIsNoFile() throws IOException {
    var upload = new ByteArrayInputStream("item\nN1\n".getBytes(StandardCharsets.UTF_8));

    try (var table = Tables.open(OFFERS, upload)) {
      assertThat(Uploads.rows(table)).hasSize(1);
    }
  }

  @Test
  void saysThatCellsHaveMoved() {
    var row = new TableRow(7, Map.of("item", "N1", "price", "2", TableRow.SURPLUS, "50"));

    assertThat(new RowMapping(OFFERS).map(row).faults())
        .containsExactly(new RowFault(Field.ITEM, "", "50", "too-many-cells", Map.of()));
  }

  @Test
  void wantsANameAUnitAndAnIdentifierOfAnItem() {
    var layout = ShippedLayout.BENCAO_ITEMS.layout();

    assertThat(map(layout, Map.of("name_zh", "布洛芬", "unit", "XBX", "cip7", "4949729")).isSound())
        .isTrue();
    assertThat(map(layout, Map.of("maker_en", "A maker")).faults())
        .containsExactly(
            new RowFault(Field.NAME_EN, "name_en", "", "missing", Map.of("what", "name")),
            new RowFault(Field.UNIT, "unit", "", "missing", Map.of("what", "unit")),
            new RowFault(Field.CODE, "code", "", "missing", Map.of("what", "identifier")));
    // what is there and wrong is not missing as well
    assertThat(map(layout, Map.of("name_en", "A", "unit", "box", "gtin", "12")).faults())
        .extracting(RowFault::problem)
        .containsExactlyInAnyOrder("unknown-code", "not-digits");
  }

  @Test
  void cutsTheValueThatItShows() {
    var fault = new RowFault(Field.NAME_EN, "name", "m".repeat(79) + "𠀀𠀀", "too-long", Map.of());

    assertThat(fault.value()).isEqualTo("m".repeat(79));
    assertThat(new RowFault(Field.NAME_EN, "name", "m".repeat(90), "too-long", Map.of()).value())
        .hasSize(80);
  }

  private static Optional<String> price(String decimal, String text) {
    return map(offers(decimal), Map.of("item", "N1", "price", text)).value(Field.PRICE);
  }

  private static MappedRow map(Layout layout, Map<String, String> cells) {
    return new RowMapping(layout).map(new TableRow(7, cells));
  }

  private static Layout offers(String decimal) {
    return Layout.of(
        """
        {"kind": "OFFERS", "format": "TABLE", "decimal": "%s",
         "fields": {"ITEM": {"column": "item"}, "PRICE": {"column": "price"},
                    "DECLARED_STOCK": {"column": "stock"}, "SOONEST_EXPIRY": {"column": "expiry"}}}
        """
            .formatted(decimal));
  }
}
