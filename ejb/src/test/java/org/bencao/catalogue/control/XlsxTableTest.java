package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

  @TempDir Path folder;

  @Test
  void readsTheRowsUnderTheNumbersOfTheSheet() throws IOException {
    var file =
        Uploads.workbook(
            folder,
            sheet -> {
              sheet.value(0, 0, "code");
              sheet.value(0, 1, " 名称 ");
              sheet.value(1, 0, "1");
              sheet.value(1, 1, "阿莫西林\n胶囊");
              sheet.value(4, 1, "布洛芬");
              sheet.value(4, 5, "a note beside the table");
            });

    try (var table = XlsxTable.open(file, '.')) {
      assertThat(table.columns()).containsExactly("code", "名称");
      var rows = Uploads.rows(table);
      assertThat(rows).extracting(TableRow::number).containsExactly(2L, 5L);
      assertThat(rows.get(0).cell("名称")).isEqualTo("阿莫西林\n胶囊");
      assertThat(rows.get(1).cell("code")).isEmpty();
      assertThat(rows.get(1).cells()).doesNotContainKey(TableRow.SURPLUS);
    }
  }

  @Test
  void writesNumbersAsAPersonSeesThem() throws IOException {
    assertThat(number(new BigDecimal("44.380000000000003"))).isEqualTo("44.38");
    assertThat(number(3_400_949_497_294L)).isEqualTo("3400949497294");
    assertThat(number(new BigDecimal("1E+15"))).isEqualTo("1000000000000000");
    assertThat(number(0.0000001)).isEqualTo("0.0000001");
    assertThat(number(123_456_789_012_345_678L)).isEqualTo("123456789012345678");
    assertThat(number(-2)).isEqualTo("-2");
  }

  @Test
  void writesDecimalsWithTheSignOfTheLayout() throws IOException {
    var file = Uploads.workbook(folder, sheet -> fill(sheet, 1_234.5));

    try (var table = XlsxTable.open(file, ',')) {
      assertThat(Uploads.rows(table).get(0).cell("value")).isEqualTo("1234,5");
    }
  }

  @Test
  void keepsTheZerosBeforeACode() throws IOException {
    var file =
        Uploads.workbook(
            folder,
            sheet -> {
              fill(sheet, 2_120_010);
              sheet.style(1, 0).format("00000000000").set();
            });

    assertThat(value(file)).isEqualTo("00002120010");
  }

  @Test
  void writesDaysAndTimesInIso() throws IOException {
    assertThat(formatted(46_350, "yyyy-mm-dd")).isEqualTo("2026-11-24");
    assertThat(formatted(46_350.354166666664, "m/d/yy h:mm")).isEqualTo("2026-11-24T08:30");
    assertThat(formatted(0.6875, "h:mm AM/PM")).isEqualTo("16:30");
    assertThat(formatted(46_350, "#,##0.00")).isEqualTo("46350");
    assertThat(formatted(-1, "yyyy-mm-dd")).isEqualTo("-1");
  }

  @Test
  void readsDaysAndBooleansAsALibraryWritesThem() throws IOException {
    var file =
        Uploads.workbook(
            folder,
            sheet -> {
              sheet.value(0, 0, "day");
              sheet.value(0, 1, "moment");
              sheet.value(0, 2, "cold");
              sheet.value(1, 0, LocalDate.of(2027, 2, 28));
              sheet.style(1, 0).format("dd.mm.yyyy").set();
              sheet.value(1, 1, LocalDateTime.of(2026, 11, 24, 17, 5, 9));
              sheet.style(1, 1).format("yyyy-mm-dd hh:mm:ss").set();
              sheet.value(1, 2, Boolean.TRUE);
            });

    try (var table = XlsxTable.open(file, '.')) {
      var row = Uploads.rows(table).get(0);
      assertThat(row.cell("day")).isEqualTo("2027-02-28");
      assertThat(row.cell("moment")).isEqualTo("2026-11-24T17:05:09");
      assertThat(row.cell("cold")).isEqualTo("true");
    }
  }

  @Test
  void takesAFormulaWithoutResultForNoEmptyCell() throws IOException {
    var file =
        Uploads.workbook(
            folder,
            sheet -> {
              sheet.value(0, 0, "value");
              sheet.formula(1, 0, "A2*2");
            });

    assertThat(value(file)).isEqualTo("=A2*2");
  }

  @Test
  void readsTheFirstSheetThatIsShown() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var workbook = new Workbook(packed, "bencao", "1.0")) {
      var hidden = workbook.newWorksheet("lists");
      hidden.value(0, 0, "value");
      hidden.value(1, 0, "hidden");
      hidden.setVisibilityState(VisibilityState.HIDDEN);
      fill(workbook.newWorksheet("items"), 1);
    }

    assertThat(value(Uploads.file(folder, packed.toByteArray()))).isEqualTo("1");
  }

  @Test
  void readsAThousandRowsTwiceTheSame() throws IOException {
    var file =
        Uploads.workbook(
            folder,
            sheet -> {
              sheet.value(0, 0, "code");
              for (int row = 1; row <= 1_000; row++) {
                sheet.value(row, 0, "N" + row);
              }
            });

    try (var once = XlsxTable.open(file, '.');
        var again = XlsxTable.open(file, '.')) {
      assertThat(Uploads.rows(once)).isEqualTo(Uploads.rows(again)).hasSize(1_000);
    }
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    var whole = Files.readAllBytes(Uploads.workbook(folder, sheet -> fill(sheet, 1)));
    var cut = Uploads.file(folder, Arrays.copyOf(whole, whole.length / 2));
    var text = Uploads.text(folder, "code,name\n1,A\n");
    var old = Uploads.file(folder, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
    var empty = Uploads.workbook(folder, sheet -> {});

    Uploads.assertRefused(0, "not-xlsx", () -> XlsxTable.open(cut, '.'));
    Uploads.assertRefused(0, "not-xlsx", () -> XlsxTable.open(text, '.'));
    Uploads.assertRefused(0, "old-excel", () -> XlsxTable.open(old, '.'));
    Uploads.assertRefused(1, "no-header", () -> XlsxTable.open(empty, '.'));
  }

  private String number(Number number) throws IOException {
    return value(Uploads.workbook(folder, sheet -> fill(sheet, number)));
  }

  private String formatted(Number number, String format) throws IOException {
    return value(
        Uploads.workbook(
            folder,
            sheet -> {
              fill(sheet, number);
              sheet.style(1, 0).format(format).set();
            }));
  }

  private static void fill(Worksheet sheet, Number number) {
    sheet.value(0, 0, "value");
    sheet.value(1, 0, number);
  }

  private static String value(Path file) {
    try (var table = XlsxTable.open(file, '.')) {
      return Uploads.rows(table).get(0).cell("value");
    }
  }
}
