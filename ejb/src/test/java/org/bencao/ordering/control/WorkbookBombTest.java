package org.bencao.ordering.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bencao.ordering.control.LinesRead.Fault;
import org.bencao.ordering.control.LinesRead.Unreadable;
import org.bencao.testing.Allocated;
import org.bencao.testing.Bombs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of order lines that unpack to more than a server has, or say what is not in them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WorkbookBombTest {

  @TempDir private static Path folder;

  private static final String SHEET = "xl/worksheets/sheet2.xml";

  /** What is taken out at most, twice: once to read it and once to keep it. */
  private static final long BOUNDED = 128L << 20;

  private static final String ROWS =
      "<row><c t=\"inlineStr\"><is><t>100201</t></is></c><c><v>5</v></c></row>";

  @Test
  @DisplayName("security, XML: no declaration in any part is followed")
  void followsNoDeclaration() {
    for (var part :
        new String[] {"_rels/.rels", "xl/workbook.xml", "xl/sharedStrings.xml", SHEET}) {
      Bombs.declarations(9, "file:///etc/hostname")
          .forEach(
              (name, declaration) -> {
                var file = WorkbookFixture.ofRows("<row><c t=\"str\"><v>&bomb;</v></c></row>");
                file.with(part, declaration + file.part(part).replaceFirst("^<\\?.*?\\?>", ""));
                var read = new StringBuilder();

                long taken = Allocated.by(() -> read.append(UploadedLines.read(file.bytes())));

                assertThat(read.toString()).as(name).doesNotContain("secret", "lol", "aaaa");
                assertThat(taken).as(name + " in " + part).isLessThan(BOUNDED);
              });
    }
  }

  @Test
  @DisplayName("security, zip: half a gigabyte of blanks are not unpacked")
  void stopsUnpacking() {
    var file = Bombs.withBlanks(parts(), "xl/drawings/drawing1.xml", 512);

    long taken =
        Allocated.by(
            () -> assertThat(UploadedLines.read(file)).isEqualTo(new Unreadable(Fault.TOO_LARGE)));

    assertThat(file.length).isLessThan(4 << 20);
    assertThat(taken).isLessThan(BOUNDED);
  }

  @Test
  @DisplayName("security, zip: a hundred thousand entries are not opened")
  void countsEntriesFirst() {
    var file = Bombs.withEntries(parts(), 100_000);

    long taken =
        Allocated.by(
            () -> assertThat(UploadedLines.read(file)).isEqualTo(new Unreadable(Fault.TOO_LARGE)));

    assertThat(taken).isLessThan(1 << 20);
  }

  @ParameterizedTest
  @MethodSource("paths")
  @DisplayName("security, zip slip: a name is a name and never a path")
  void neverWritesAPart(String name) {
    var file = WorkbookFixture.ofRows(ROWS).with(name, "slipped").bytes();

    assertThat(UploadedLines.read(file)).isInstanceOf(LinesRead.Lines.class);
    assertThat(folder).isEmptyDirectory();
  }

  /** What a name must not be taken for; two of them lead into a folder of ours. */
  private static List<String> paths() {
    return List.of(
        Bombs.climbingTo(folder.resolve("slip.xml")),
        folder.resolve("slip").toString(),
        "..\\..\\slip",
        "C:\\slip");
  }

  private static Map<String, String> parts() {
    var fixture = WorkbookFixture.ofRows(ROWS);
    var parts = new LinkedHashMap<String, String>();
    for (var part :
        new String[] {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET}) {
      parts.put(part, fixture.part(part));
    }
    return parts;
  }
}
