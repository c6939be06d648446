package org.bencao.ordering.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.ordering.control.LinesRead.Fault;
import org.bencao.ordering.control.LinesRead.Lines;
import org.bencao.ordering.control.LinesRead.TooMany;
import org.bencao.ordering.control.LinesRead.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedLinesTest {

  private static final String CSV = "编码;数量;单位;备注\r\n100201;1,000;盒;\"一行\n两行\"\r\n100202;5;;\r\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource({"UTF-8, false", "UTF-8, true", "GB18030, false", "UTF-16LE, true", "UTF-16BE, true"})
  @DisplayName("A2: CSV is read in the character sets in which Excel saves it")
  void readsCharacterSets(String charset, boolean marked) {
    var text = marked ? "\uFEFF" + CSV : CSV;

    assertThat(lines(text.getBytes(Charset.forName(charset))))
        .containsExactly(
            new PastedLine(2, "100201;1,000;盒;一行\n两行", "100201", "1000", "盒", "", "一行 两行"),
            new PastedLine(3, "100202;5;;", "100202", "5", "", "", ""));
  }

  @ParameterizedTest(name = "sample {index}")
  @ValueSource(strings = {";", ",", "\t"})
  @DisplayName("A2: the separator of a CSV file is told from the file")
  void tellsTheSeparator(String separator) {
    var csv = "Item;Quantity;Note\n\"Root, sliced; dried\";20;\"say \"\"now\"\"\"\n100202;5;\n";

    var lines = lines(utf8(withSeparator(csv, separator)));

    assertThat(lines).extracting(PastedLine::item).containsExactly("Root, sliced; dried", "100202");
    assertThat(lines).extracting(PastedLine::quantity).containsExactly("20", "5");
    assertThat(lines.get(0).note()).isEqualTo("say \"now\"");
  }

  @Test
  @DisplayName("A2: an XLSX file is read from its first shown sheet")
  void readsAWorkbook() {
    var file =
        WorkbookFixture.ofRows(
                """
                <row r="1"><c r="B1" t="inlineStr"><is><t>采购</t><r><t>计划</t></r></is></c></row>
                <row r="3">
                  <c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c>
                  <c r="D3" t="s"><v>2</v></c>
                </row>
                <row r="4">
                  <c r="A4"><v>9.521021002015E12</v></c><c r="B4" s="1"><v>20.0</v></c>
                  <c r="D4" t="str"><f>A1&amp;"x"</f><v>urgent</v></c>
                </row>
                <row r="5"/>
                <row r="7">
                  <c r="D7" t="e"><v>#N/A</v></c><c r="B7" t="n"><v>1000</v></c>
                  <c r="A7" t="s"><v>3</v></c><c r="C7" t="s"><v>77</v></c>
                </row>
                """)
            .withTexts(
                """
                <si><t>编码</t></si><si><r><t>数</t></r><r><t>量</t></r></si>
                <si><t>备注</t><rPh sb="0" eb="1"><t>bei</t></rPh></si>
                <si><t xml:space="preserve"> 100202 </t></si>
                """)
            .bytes();

    assertThat(lines(file))
        .containsExactly(
            new PastedLine(
                4, "9521021002015\t20\t\turgent", "9521021002015", "20", "", "", "urgent"),
            new PastedLine(7, "100202 \t1000", "100202", "1000", "", "", ""));
  }

  @Test
  void readsAWorkbookWithoutHeaderAndPlaces() {
    var rows = "<row><c><v>100201</v></c><c><v>20</v></c></row>" + WorkbookFixture.row("B", "5盒");

    var lines = lines(WorkbookFixture.ofRows(rows).bytes());

    assertThat(lines).extracting(PastedLine::item).containsExactly("100201", "B");
    assertThat(lines).extracting(PastedLine::quantity).containsExactly("20", "5");
    assertThat(lines).extracting(PastedLine::row).containsExactly(1, 2);
  }

  @Test
  @DisplayName("A2: the same content has the same hash, pasted, as CSV or as XLSX")
  void knowsTheSameContentAgain() {
    var rows = WorkbookFixture.row("数量", "编码") + WorkbookFixture.row("1,000盒", "100201");
    var xlsx = UploadedLines.read(WorkbookFixture.ofRows(rows).bytes());
    var csv = UploadedLines.read(utf8("code,qty,unit\n\n100201,\"1,000\",盒\n"));
    var pasted = PastedLines.read("100201\t1000盒");

    assertThat(hash(xlsx)).isEqualTo(hash(csv)).isEqualTo(hash(pasted));
  }

  @Test
  @DisplayName("A2: a thousand rows, as CSV and as XLSX")
  void readsAThousandRows() {
    var csv = lines(utf8("code,qty\n" + rows(1000, row -> row + ",7\n")));
    var xlsx = lines(WorkbookFixture.ofRows(rows(1000, UploadedLinesTest::xml)).bytes());

    assertThat(csv).hasSize(1000).allMatch(line -> line.quantity().equals("7"));
    assertThat(xlsx).extracting(PastedLine::item).hasSize(1000).endsWith("999", "1000");
  }

  @Test
  void moreThanFiveThousandRowsAreTooMany() {
    var csv = utf8("code,qty\n" + rows(5001, row -> row + ",7\n"));
    var most = WorkbookFixture.row("code", "qty") + rows(5000, UploadedLinesTest::xml);

    assertThat(UploadedLines.read(csv)).isEqualTo(new TooMany(5000));
    assertThat(lines(WorkbookFixture.ofRows(most).bytes())).hasSize(5000);
    for (int rows : new int[] {5001, 9000}) {
      var workbook = WorkbookFixture.ofRows(rows(rows, UploadedLinesTest::xml)).bytes();
      assertThat(UploadedLines.read(workbook)).isEqualTo(new TooMany(5000));
    }
  }

  @Test
  void tellsWhatIsNoOrderList() {
    var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    var picture = new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1};

    assertThat(UploadedLines.read(old)).isEqualTo(new Unreadable(Fault.OLD_WORKBOOK));
    assertThat(UploadedLines.read(picture)).isEqualTo(new Unreadable(Fault.NOT_TEXT));
    assertThat(UploadedLines.read(utf8("100201\0,5"))).isEqualTo(new Unreadable(Fault.NOT_TEXT));
    assertThat(UploadedLines.read(utf8("PK\3\4 and no more")))
        .isEqualTo(new Unreadable(Fault.BROKEN_WORKBOOK));
    assertThat(lines(new byte[0])).isEmpty();
  }

  private static byte[] hash(LinesRead read) {
    return ((Lines) read).contentHash();
  }

  private static String xml(int row) {
    return "<row><c><v>" + row + "</v></c><c><v>7</v></c></row>";
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.rangeClosed(1, count).mapToObj(row).collect(Collectors.joining());
  }

  /** The semicolons outside of quotes replaced. */
  private static String withSeparator(String csv, String separator) {
    return csv.replaceAll(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", separator);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<PastedLine> lines(byte[] file) {
    return ((Lines) UploadedLines.read(file)).lines();
  }
}
