package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BdpmTableTest {

  private static final String PACKS =
      """
      60000001\t1000001\tplaquette de 30 comprimés\tPrésentation active\tDéclaration de commercialisation\t16/03/2011\t3400910000016\toui\t65 %\t2,849,83\t2,850,85\t1,02\t

      60000002\t1000002\tflacon de 100 ml\tPrésentation active\tArrêt\t??\t3400910000023\tnon\t\t\t\t\t
      """;

  private static final String SPECIALITIES =
      """
      60000001\tDOULEX 10 mg, comprimé\tcomprimé\torale\tA\tP\tC\t01/01/2001\t\t\t LABORATOIRE DU PIN ; CHÊNE\tNon\t
      """;

  private static final String COMPOSITION =
      """
      60000001\tcomprimé blanc\t1\tSUBSTANCE A\t10 mg\tun comprimé\tSA\t1\t
      60000001\tcomprimé blanc\t2\tSUBSTANCE A BASE\t8 mg\tun comprimé\tFT\t1\t
      60000001\tcomprimé rose\t1\tSUBSTANCE A\t20 mg\tun comprimé\tSA\t1\t
      60000001\tcomprimé rose\t1\tSUBSTANCE A\t20 mg\tun comprimé\tSA\t2\t
      60000001\tcomprimé rose\t3\tSOUCHE &NDASH; B; VIVANTE\t5 g\t100 ml\tSA\t3\t
      60000001\tcomprimé rose\t4\tSUBSTANCE C\t\t\tSA\t4\t
      """;

  private static final String CONDITIONS =
      """
      60000001\tliste I
      60000001\tstupéfiants
      """;

  private static final String GENERICS =
      """
      17\tDOULEX\t60000001\t0\t1\t
      4\tDOULEX\t60000001\t1\t2\t
      """;

  @TempDir Path folder;

  @Test
  void joinsAPackWithWhatTheOtherFilesSay() throws IOException {
    try (var table = BdpmTable.open(archive(files()), Uploads.WESTERN)) {
      var row = table.next().orElseThrow();

      assertThat(row.number()).isEqualTo(1);
      assertThat(row.cells().keySet()).containsExactlyInAnyOrderElementsOf(table.columns());
      assertThat(row.cell("CIS")).isEqualTo("60000001");
      assertThat(row.cell("CIP7")).isEqualTo("1000001");
      assertThat(row.cell("CIP13")).isEqualTo("3400910000016");
      assertThat(row.cell("NAME")).isEqualTo("DOULEX 10 mg, comprimé");
      assertThat(row.cell("FORM")).isEqualTo("comprimé");
      assertThat(row.cell("ROUTE")).isEqualTo("orale");
      assertThat(row.cell("HOLDER")).isEqualTo("LABORATOIRE DU PIN ; CHÊNE");
      assertThat(row.cell("PACK")).isEqualTo("plaquette de 30 comprimés");
      assertThat(row.cell("STATUS")).isEqualTo("Présentation active");
      assertThat(row.cell("MARKETED_ON")).isEqualTo("2011-03-16");
      assertThat(row.cell("REIMBURSEMENT")).isEqualTo("65%");
      assertThat(row.cell("CONDITIONS")).isEqualTo("liste I | stupéfiants");
      assertThat(row.cell("GENERIC_GROUP")).isEqualTo("17 4");
    }
  }

  @Test
  void takesTheLastCommaOfAPriceForTheDecimals() throws IOException {
    assertThat(first("PRICE")).isEqualTo("2849.83");
  }

  @Test
  void listsSubstancesAndStrengthsInParallel() throws IOException {
    assertThat(first("SUBSTANCES")).isEqualTo("SUBSTANCE A; SOUCHE – B, VIVANTE; SUBSTANCE C");
    assertThat(first("STRENGTHS")).isEqualTo("10 mg / 20 mg; 5 g pour 100 ml; -");
  }

  @Test
  void leavesEmptyWhatTheBaseDoesNotSay() throws IOException {
    try (var table = BdpmTable.open(archive(files()), Uploads.WESTERN)) {
      table.next();
      var row = table.next().orElseThrow();

      // the empty line between the two is counted
      assertThat(row.number()).isEqualTo(3);
      assertThat(row.cell("NAME")).isEmpty();
      assertThat(row.cell("STRENGTHS")).isEmpty();
      assertThat(row.cell("PRICE")).isEmpty();
      assertThat(row.cell("MARKETED_ON")).isEqualTo("??");
      assertThat(table.next()).isEmpty();
    }
  }

  @Test
  void readsATarAsItReadsAZip() throws IOException {
    var zip = archive(files());
    var tar = Uploads.tarGz(folder, Uploads.WESTERN, files());

    try (var one = BdpmTable.open(zip, Uploads.WESTERN);
        var other = BdpmTable.open(tar, Uploads.WESTERN)) {
      assertThat(Uploads.rows(one)).isEqualTo(Uploads.rows(other)).hasSize(2);
    }
  }

  @Test
  void makesNoPathOfAName() throws IOException {
    var files = new LinkedHashMap<String, String>();
    files().forEach((name, text) -> files.put("../../somewhere/" + name, text));

    var unpacked = BdpmFiles.unpack(archive(files), new UnpackBudget());
    var path = unpacked.path(BdpmFiles.PACKS);

    assertThat(path).exists().hasParent(Path.of(System.getProperty("java.io.tmpdir")));
    unpacked.close();
    assertThat(path).doesNotExist();
  }

  @Test
  void namesTheFileThatIsMissing() throws IOException {
    var without = files();
    without.remove(BdpmFiles.CONDITIONS);
    var empty = files();
    empty.put(BdpmFiles.CONDITIONS, "");

    refuses("missing-file", archive(without));
    refuses("missing-file", archive(empty));
  }

  @Test
  void refusesAnArchiveThatUnpacksWithoutEnd() throws IOException {
    var zip = archive(files());
    var tar = Uploads.tarGz(folder, Uploads.WESTERN, files());

    Uploads.assertRefused(
        0, "too-large", () -> BdpmTable.open(zip, Uploads.WESTERN, new UnpackBudget(500)));
    Uploads.assertRefused(
        0, "too-large", () -> BdpmTable.open(tar, Uploads.WESTERN, new UnpackBudget(5_000)));
  }

  @Test
  void refusesTooManyEntriesAndOneFileTwice() throws IOException {
    var many = files();
    for (int entry = 0; entry < 60; entry++) {
      many.put("other" + entry, "x");
    }
    var twice = files();
    twice.put("old/" + BdpmFiles.PACKS, PACKS);

    refuses("too-many-entries", archive(many));
    refuses("too-many-entries", Uploads.tarGz(folder, Uploads.WESTERN, many));
    refuses("double-file", archive(twice));
  }

  @Test
  void refusesATarWhoseNamesWouldFillTheMemory() throws IOException {
    var files = new LinkedHashMap<String, String>();
    files.put("././@LongLink", "n".repeat(3_000_000));

    // written as a plain entry it is content, and content may be long
    refuses("missing-file", Uploads.tarGz(folder, Uploads.WESTERN, files));
    refuses("not-archive", longName());
  }

  @Test
  void saysInWhichFileALineIsBroken() throws IOException {
    var files = files();
    files.put(BdpmFiles.CONDITIONS, "60000001\tliste I\nno tabs here\n");
    var broken = archive(files);

    Uploads.assertRefused(2, "broken-row", () -> BdpmTable.open(broken, Uploads.WESTERN))
        .hasFieldOrPropertyWithValue(
            "facts", Map.of("file", BdpmFiles.CONDITIONS, "cells", "1", "wanted", "2"));
  }

  @Test
  void refusesWhatIsNoArchive() throws IOException {
    refuses("not-archive", Uploads.text(folder, "CIS\tCIP\n"));
    refuses("not-archive", Uploads.file(folder, new byte[] {'P', 'K', 3, 4, 0, 0}));
    refuses("missing-file", Uploads.file(folder, Uploads.gzip(new byte[] {1, 2, 3})));
  }

  /** An entry of type L, whose content is the name of the next. */
  private Path longName() throws IOException {
    var header = new byte[512];
    put(header, 0, "././@LongLink");
    put(header, 124, "%011o".formatted(3_000_000));
    header[156] = 'L';
    put(header, 148, " ".repeat(8));
    int sum = 0;
    for (byte one : header) {
      sum += one & 0xFF;
    }
    put(header, 148, "%06o\0 ".formatted(sum));
    var tar = new byte[512 + 3_000_320];
    System.arraycopy(header, 0, tar, 0, header.length);
    Arrays.fill(tar, 512, 512 + 3_000_000, (byte) 'n');
    return Uploads.file(folder, Uploads.gzip(tar));
  }

  private static void put(byte[] target, int at, String text) {
    var bytes = text.getBytes(Uploads.WESTERN);
    System.arraycopy(bytes, 0, target, at, bytes.length);
  }

  private String first(String column) throws IOException {
    try (var table = BdpmTable.open(archive(files()), Uploads.WESTERN)) {
      return table.next().orElseThrow().cell(column);
    }
  }

  private void refuses(String reason, Path archive) {
    Uploads.assertRefused(0, reason, () -> BdpmTable.open(archive, Uploads.WESTERN));
  }

  private Path archive(Map<String, String> files) throws IOException {
    return Uploads.zip(folder, Uploads.WESTERN, files);
  }

  /** The packs come first: nobody knows the order. */
  private static Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    files.put(BdpmFiles.PACKS, PACKS);
    files.put(BdpmFiles.GENERICS, GENERICS);
    files.put(BdpmFiles.CONDITIONS, CONDITIONS);
    files.put(BdpmFiles.COMPOSITION, COMPOSITION);
    files.put(BdpmFiles.SPECIALITIES, SPECIALITIES);
    return files;
  }
}
