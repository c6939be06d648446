package org.bencao.ordering.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bencao.ordering.control.LinesRead.Fault;
import org.bencao.ordering.control.LinesRead.Lines;
import org.bencao.ordering.control.LinesRead.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that somebody made to do harm, or that were harmed on the way. */
class HostileWorkbookTest {

  private static final long SEED = 20261124;
  private static final String SHEET = "xl/worksheets/sheet2.xml";
  private static final String NOISE = "<>/&;\"'=![]-?0Aa 中\u0000";

  private static final String ROWS =
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>20</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>100202</t></is></c><c r="B2"><v>5</v></c></row>
      """;

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ZZZZZZ1", "XFD1", "BN1", "AAAAAAAAAAAAAAAAAAAA1"})
  void aFarColumnTakesNoRoom(String place) {
    var far = "<c r=\"" + place + "\"><v>1</v></c>";
    var file = WorkbookFixture.ofRows("<row><c><v>100201</v></c>" + far + "</row>").bytes();

    var line = ((Lines) UploadedLines.read(file)).lines().get(0);

    assertThat(line.item()).isEqualTo("100201");
    assertThat(line.quantity()).isEmpty();
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() {
    var blanks = " ".repeat(33 << 20);
    var file = workbook().with("xl/media/image1.png", blanks).bytes();

    assertThat(file.length).isLessThan(1 << 20);
    assertThat(UploadedLines.read(file)).isEqualTo(new Unreadable(Fault.TOO_LARGE));
  }

  @Test
  void anEntityIsNeverResolved(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("other"), "secret");
    var rows = "<sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData>";

    for (var entity : List.of("SYSTEM \"" + file.toUri() + "\"", "\"secret\"")) {
      var sheet = "<!DOCTYPE sheetData [<!ENTITY x " + entity + ">]>" + rows;
      var read = UploadedLines.read(workbook().with(SHEET, sheet).bytes());

      assertThat(read.toString()).doesNotContain("secret");
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET})
  void aPartThatIsMissingOrEmptyBreaksIt(String part) {
    for (var file : List.of(workbook().without(part), workbook().with(part, ""))) {
      assertThat(UploadedLines.read(file.bytes())).isEqualTo(new Unreadable(Fault.BROKEN_WORKBOOK));
    }
  }

  @Test
  void aWorkbookWithEverySheetHiddenIsBroken() {
    var hidden = workbook();
    hidden.with(
        "xl/workbook.xml",
        hidden.part("xl/workbook.xml").replace("sheetId=\"2\"", "sheetId=\"2\" state=\"hidden\""));

    assertThat(UploadedLines.read(hidden.bytes())).isEqualTo(new Unreadable(Fault.BROKEN_WORKBOOK));
  }

  @Test
  @DisplayName("A2: whatever happened to a workbook, it is a value and never a fault")
  void survivesEveryMutation() {
    var random = new Random(SEED);
    var parts = List.of("_rels/.rels", "xl/workbook.xml", "xl/sharedStrings.xml", SHEET);
    for (int round = 0; round < 1000; round++) {
      var workbook = workbook();
      var part = parts.get(random.nextInt(parts.size()));
      workbook.with(part, mutated(workbook.part(part), random));
      var bytes = workbook.bytes();
      if (round % 2 == 0) {
        bytes[4 + random.nextInt(bytes.length - 4)] ^= (byte) (1 << random.nextInt(8));
      }

      assertThat(UploadedLines.read(bytes)).isNotNull();
    }
  }

  private static String mutated(String xml, Random random) {
    var text = new StringBuilder(xml);
    text.setCharAt(random.nextInt(text.length()), NOISE.charAt(random.nextInt(NOISE.length())));
    return text.toString();
  }

  private static WorkbookFixture workbook() {
    return WorkbookFixture.ofRows(ROWS).withTexts("<si><t>100201</t></si>");
  }
}
