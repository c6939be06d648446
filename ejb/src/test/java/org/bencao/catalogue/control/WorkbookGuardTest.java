package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookGuardTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String HEADER =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>value</t></is></c></row>";

  @TempDir Path folder;

  @Test
  void readsAWorkbookWithoutStylesAndWithoutStrings() throws IOException {
    var file = workbook("", HEADER + "<row r=\"2\"><c r=\"A2\"><v>1.5</v></c></row>");

    assertThat(value(file)).isEqualTo("1.5");
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    var sheet = HEADER + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45000</v></c></row>";

    assertThat(value(workbook("", sheet))).isEqualTo("2023-03-15");
    // spreadsheets write 1 and not true; four years lie between the two
    assertThat(value(workbook("<workbookPr date1904=\"1\"/>", sheet))).isEqualTo("2027-03-16");
  }

  @Test
  void showsTheErrorOfACell() throws IOException {
    var file = workbook("", HEADER + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row>");

    assertThat(value(file)).isEqualTo("#N/A");
  }

  @Test
  void refusesAColumnThatNoSheetHas() throws IOException {
    refuses("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>");
  }

  @Test
  void refusesAStringThatIsNotThere() throws IOException {
    refuses("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>");
    refuses("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999999999</v></c></row>");
    refuses("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>");
  }

  @Test
  void refusesACellWithoutEnd() throws IOException {
    refuses("<row r=\"2\"><c r=\"A2\"><v>" + "1".repeat(100) + "</v></c></row>");
    refuses(
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>"
            + "<t>mg</t>".repeat(40_000)
            + "</is></c></row>");
    refuses("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + "m".repeat(2_000_000));
  }

  @Test
  void refusesTagsWithoutEnd() throws IOException {
    refuses("<a>".repeat(1_000) + "</a>".repeat(1_000));
    var names = new StringBuilder();
    for (int name = 0; name < 2_000; name++) {
      names.append("<n").append(name).append("/>");
    }
    refuses(names.toString());
  }

  @Test
  void refusesFormulasThatWouldTakeHours() throws IOException {
    refuses("<row r=\"2\"><c r=\"A2\"><f>" + "A1+".repeat(4_000) + "1</f><v>1</v></c></row>");
  }

  @Test
  void refusesWhatAnEntityStandsFor() throws IOException {
    var parts = parts("", HEADER);
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE worksheet [<!ENTITY dose \"10 mg\">]><worksheet xmlns=\""
            + MAIN
            + "\"><sheetData>"
            + HEADER
            + "</sheetData></worksheet>");
    var file = Uploads.zip(folder, StandardCharsets.UTF_8, parts);

    Uploads.assertRefused(0, "unsafe-xlsx", () -> XlsxTable.open(file, '.'))
        .hasFieldOrPropertyWithValue("facts", Map.of("what", "entities"));
  }

  @Test
  void looksThroughNoPictureAndOverlooksOldDrawings() throws IOException {
    var parts = parts("", HEADER + "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>");
    parts.put("xl/media/image1.png", "\u0089PNG no markup at all");
    parts.put("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>");
    var file = Uploads.zip(folder, StandardCharsets.UTF_8, parts);

    assertThat(value(file)).isEqualTo("7");
  }

  @Test
  void refusesRowsThatGoBack() throws IOException {
    var file =
        workbook(
            "",
            HEADER
                + "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>");

    try (var table = XlsxTable.open(file, '.')) {
      table.next();
      Uploads.assertRefused(2, "rows-out-of-order", table::next);
    }
  }

  private void refuses(String rows) throws IOException {
    var file = workbook("", HEADER + rows);

    Uploads.assertRefused(0, "unsafe-xlsx", () -> XlsxTable.open(file, '.'));
  }

  private static String value(Path file) {
    try (var table = XlsxTable.open(file, '.')) {
      return Uploads.rows(table).get(0).cell("value");
    }
  }

  private Path workbook(String properties, String rows) throws IOException {
    return Uploads.zip(folder, StandardCharsets.UTF_8, parts(properties, rows));
  }

  private static Map<String, String> parts(String properties, String rows) {
    boolean styled = rows.contains(" s=\"");
    var parts = new HashMap<String, String>();
    parts.put("[Content_Types].xml", contentTypes(styled));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            .formatted(MAIN, OFFICE, properties));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            .formatted(OFFICE));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    if (styled) {
      parts.put(
          "xl/styles.xml",
          "<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
              .formatted(MAIN));
    }
    return parts;
  }

  private static String contentTypes(boolean styled) {
    var override = "<Override PartName=\"/xl/%s.xml\" ContentType=\"" + TYPE + "%s+xml\"/>";
    return "<Types>"
        + override.formatted("workbook", "sheet.main")
        + override.formatted("worksheets/sheet1", "worksheet")
        + (styled ? override.formatted("styles", "styles") : "")
        + "</Types>";
  }
}
