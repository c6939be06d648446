package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

  private static final Charset CHINESE = Charset.forName("GB18030");

  @TempDir Path folder;

  @Test
  void countsRowsAsAPersonDoesAndNotLines() throws IOException {
    var file =
        Uploads.text(folder, "code,name\n1,\"Aspirin, 100\ntablets \"\"N\"\"\"\n\n2,Ibuprofen\n");

    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, ",")) {
      assertThat(table.columns()).containsExactly("code", "name");
      assertThat(Uploads.rows(table))
          .containsExactly(
              new TableRow(2, Map.of("code", "1", "name", "Aspirin, 100\ntablets \"N\"")),
              new TableRow(4, Map.of("code", "2", "name", "Ibuprofen")));
    }
  }

  @Test
  void passesOverTheEmptyRowsThatSpreadsheetsAppend() throws IOException {
    var file = Uploads.text(folder, "code,name\r\n1,A\r\n,\r\n ,\u00A0\r\n2,B\r\n,,\r\n");

    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, "")) {
      assertThat(Uploads.rows(table)).extracting(TableRow::number).containsExactly(2L, 5L);
    }
  }

  @Test
  void takesTheMarkOfUtf8ForNoPartOfTheFirstName() throws IOException {
    var file = Uploads.text(folder, "\uFEFFcode;name\n7;布洛芬\n");

    // the layout expects another charset; the mark knows better
    try (var table = CsvTable.open(file, CHINESE, "")) {
      assertThat(table.columns()).containsExactly("code", "name");
      assertThat(Uploads.rows(table).get(0).cell("name")).isEqualTo("布洛芬");
    }
  }

  @Test
  void readsChineseNamesInTheCharsetOfTheLayout() throws IOException {
    var file = Uploads.text(folder, CHINESE, "编码,名称\n1,阿莫西林胶囊\n2,䶮\n");

    try (var table = CsvTable.open(file, CHINESE, ",")) {
      assertThat(table.columns()).containsExactly("编码", "名称");
      assertThat(Uploads.rows(table))
          .extracting(row -> row.cell("名称"))
          .containsExactly("阿莫西林胶囊", "䶮");
    }
  }

  @Test
  void namesTheRowWhoseBytesAreNotOfTheCharset() throws IOException {
    var content = new ByteArrayOutputStream();
    content.write("code,name\n1,A\n2,B\n3,".getBytes(StandardCharsets.UTF_8));
    content.write("阿莫西林".getBytes(CHINESE));
    var file = Uploads.file(folder, content.toByteArray());

    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, ",")) {
      table.next();
      table.next();
      Uploads.assertRefused(4, "wrong-charset", table::next);
    }
  }

  @Test
  void findsTheSeparatorOutsideQuotes() throws IOException {
    var semicolons = Uploads.text(folder, "\"name, in full\";\"price, net\"\nA;1,50\n");
    var tabs = Uploads.text(folder, "code\tname, strength\n1\tA\n");
    var told = Uploads.text(folder, "sep=|\ncode|name\n1|A;B\n");
    var single = Uploads.text(folder, "code\n1\n");

    assertThat(columns(semicolons)).containsExactly("name, in full", "price, net");
    assertThat(columns(tabs)).containsExactly("code", "name, strength");
    assertThat(columns(told)).containsExactly("code", "name");
    assertThat(columns(single)).containsExactly("code");
  }

  @Test
  void countsTheLineThatTellsTheSeparator() throws IOException {
    var file = Uploads.text(folder, "sep=;\ncode;name\n1;A\n");

    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, "")) {
      assertThat(Uploads.rows(table)).extracting(TableRow::number).containsExactly(3L);
    }
  }

  @Test
  void unpacksByContentAndNotByName() throws IOException {
    var file = Uploads.file(folder, Uploads.gzip("code\n1\n".getBytes(StandardCharsets.UTF_8)));

    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, ",")) {
      assertThat(Uploads.rows(table)).hasSize(1);
    }
  }

  @Test
  void saysWhenAPackedFileWasCut() throws IOException {
    var whole = Uploads.gzip("code\n1\n".repeat(2_000).getBytes(StandardCharsets.UTF_8));
    var cut = Uploads.file(folder, Arrays.copyOf(whole, whole.length - 12));

    assertThat(
            catchThrowable(
                () -> {
                  try (var table = CsvTable.open(cut, StandardCharsets.UTF_8, ",")) {
                    Uploads.rows(table);
                  }
                }))
        .hasFieldOrPropertyWithValue("reason", "broken-archive");
  }

  @Test
  void keepsWhatStandsBeyondTheLastColumnInSight() throws IOException {
    var file = Uploads.text(folder, "code,name,price\n1,Aspirin, 100,2.50\n2,B,3\n3,C\n");

    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, ",")) {
      var rows = Uploads.rows(table);
      assertThat(rows.get(0).cell(TableRow.SURPLUS)).isEqualTo("2.50");
      assertThat(rows.get(1).cells()).doesNotContainKey(TableRow.SURPLUS);
      assertThat(rows.get(2).cell("price")).isEmpty();
    }
  }

  @Test
  void refusesWhatHasNoHeader() throws IOException {
    var empty = Uploads.text(folder, "");
    var blank = Uploads.text(folder, "\n ,\u3000\n");
    var twice = Uploads.text(folder, "code,name, code \n");

    Uploads.assertRefused(1, "no-header", () -> columns(empty));
    Uploads.assertRefused(2, "no-header", () -> columns(blank));
    Uploads.assertRefused(1, "double-column", () -> columns(twice));
  }

  @Test
  void refusesBrokenQuotesWithTheirRow() throws IOException {
    var open = Uploads.text(folder, "code,name\n1,A\n2,\"B\n3,C\n");
    var trailing = Uploads.text(folder, "code,name\n1,\"A\"x\n");

    try (var table = CsvTable.open(open, StandardCharsets.UTF_8, ",")) {
      table.next();
      Uploads.assertRefused(3, "broken-row", table::next);
    }
    try (var table = CsvTable.open(trailing, StandardCharsets.UTF_8, ",")) {
      Uploads.assertRefused(2, "broken-row", table::next);
    }
  }

  @Test
  void stopsARowThatTakesInTheRestOfTheFile() throws IOException {
    var file = Uploads.text(folder, "code,name\n1,\"" + "1,A\n".repeat(600_000));

    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, ",")) {
      Uploads.assertRefused(2, "endless-row", table::next);
    }
  }

  @Test
  void stopsWhereNothingComesAnyMore() throws IOException {
    var file = Uploads.text(folder, "code\n1\n" + "\n".repeat(1_200_000));

    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, ",")) {
      assertThat(table.next()).isPresent();
      Uploads.assertRefused(1_100_003, "endless-blanks", table::next);
    }
  }

  @Test
  void givesTheSameRowsAgain() throws IOException {
    var file = Uploads.text(folder, "code\n" + "1\n2\n\n3\n".repeat(500));

    try (var once = CsvTable.open(file, StandardCharsets.UTF_8, ",");
        var again = CsvTable.open(file, StandardCharsets.UTF_8, ",")) {
      assertThat(Uploads.rows(once)).isEqualTo(Uploads.rows(again)).hasSize(1_500);
    }
  }

  private static List<String> columns(Path file) {
    try (var table = CsvTable.open(file, StandardCharsets.UTF_8, "")) {
      return table.columns();
    }
  }
}
