package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.common.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B7 the table of refused rows")
class RefusedRowsTest {

  @Test
  void hasALineForEachFault() throws IOException {
    var row =
        ImportFixture.refused(
            17, ImportFixture.checkDigit(), fault(Field.NAME_EN, "", "", "no-name"));

    var lines = written(after -> last(row)).split("\r\n");

    assertThat(lines).hasSize(3);
    assertThat(lines[0]).isEqualTo("\uFEFF\"Row\",\"Column\",\"Value\",\"Reason\"");
    assertThat(lines[1]).startsWith("\"17\",\"ean\",\"9521031002024\",\"The check digit is wrong");
    assertThat(lines[2]).startsWith("\"17\",\"Name, English\",\"\",\"The row gives no name.");
  }

  @Test
  void goesOnToTheLastPage() throws IOException {
    var first = ImportFixture.refused(17, ImportFixture.checkDigit());
    var second = ImportFixture.refused(99, ImportFixture.checkDigit());

    var text =
        written(
            after ->
                after == 0
                    ? new Page<>(List.of(first), Optional.of("17"), Optional.empty())
                    : last(second));

    assertThat(text).contains("\"17\",\"ean\"", "\"99\",\"ean\"");
  }

  @Test
  void doublesQuotationMarksAndLetsNoFormulaRun() throws IOException {
    var row =
        ImportFixture.refused(
            1,
            fault(Field.PRICE, "price", "=HYPERLINK(\"x\")", "cell-error"),
            fault(Field.PRICE, "price", "-5", "negative"));

    var text = written(after -> last(row));

    assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"'-5\"");
  }

  private static Page<ImportRowView> last(ImportRowView row) {
    return new Page<>(List.of(row), Optional.empty(), Optional.empty());
  }

  private static RowFault fault(Field field, String column, String value, String problem) {
    return new RowFault(field, column, value, problem, Map.of());
  }

  private static String written(LongFunction<Page<ImportRowView>> pages) throws IOException {
    var out = new StringBuilder();
    new RefusedRows(pages, ImportFixture.words(Locale.ENGLISH)).write(out);
    return out.toString();
  }
}
