package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bencao.testing.Allocated;
import org.bencao.testing.Bombs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Catalogues and price lists that unpack to more than a server has. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WorkbookBombTest {

  private static final long BOUNDED = 64L << 20;
  private static final Map<String, String> TYPES = Map.of("[Content_Types].xml", "<Types/>");

  @TempDir Path folder;

  @Test
  @DisplayName("security, XML: no declaration in any part is followed")
  void followsNoDeclaration() throws IOException {
    for (var bomb : Bombs.declarations(9, "file:///etc/hostname").entrySet()) {
      var part = bomb.getValue() + "<x>&bomb;</x>";
      var file = Uploads.file(folder, Bombs.withEntries(Map.of("xl/workbook.xml", part), 0));

      refuses(bomb.getKey(), file, BOUNDED);
    }
  }

  @Test
  @DisplayName("security, zip: more than half a gigabyte of blanks are not unpacked")
  void stopsUnpacking() throws IOException {
    var bytes = Bombs.withBlanks(Map.of(), "xl/drawings/drawing1.xml", 640);
    assertThat(bytes.length).isLessThan(4 << 20);

    refuses("blanks", Uploads.file(folder, bytes), BOUNDED);
  }

  @Test
  @DisplayName("security, zip: a million entries are not opened, whatever the archive should be")
  void countsEntriesFirst() throws IOException {
    var file = Uploads.file(folder, Bombs.withEntries(TYPES, 1_000_000));

    refuses("entries", file, 1 << 20);
    long taken =
        Allocated.by(
            () ->
                Uploads.assertRefused(
                    0,
                    "too-many-entries",
                    () -> BdpmFiles.unpack(file, new UnpackBudget()).close()));

    assertThat(taken).isLessThan(1 << 20);
  }

  @Test
  @DisplayName("security, zip slip: a name of the archive is compared and never becomes a path")
  void neverWritesWhereANameLeads() throws IOException {
    var slipped = folder.resolve("slipped");
    var entries = new java.util.LinkedHashMap<String, String>();
    for (var name :
        new String[] {
          BdpmFiles.SPECIALITIES,
          BdpmFiles.PACKS,
          BdpmFiles.COMPOSITION,
          BdpmFiles.CONDITIONS,
          BdpmFiles.GENERICS
        }) {
      entries.put(Bombs.climbingTo(slipped.resolve(name)), "1\tx\n");
    }
    entries.put(Bombs.climbingTo(slipped.resolve("other.txt")), "slipped");
    var file = Uploads.zip(folder, java.nio.charset.StandardCharsets.UTF_8, entries);

    try (var files = BdpmFiles.unpack(file, new UnpackBudget())) {
      assertThat(files.path(BdpmFiles.PACKS).toString()).doesNotContain("slipped");
    }

    assertThat(slipped).doesNotExist();
  }

  private static void refuses(String what, Path file, long most) {
    long taken =
        Allocated.by(
            () -> {
              try (var table = XlsxTable.open(file, '.')) {
                throw new AssertionError(what + " was opened: " + table.columns());
              } catch (UnreadableTable refused) {
                assertThat(refused.toString()).doesNotContain("secret", "root:", "lol");
              }
            });
    assertThat(taken).as(what).isLessThan(most);
  }
}
