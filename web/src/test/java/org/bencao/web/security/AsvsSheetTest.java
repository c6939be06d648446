package org.bencao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sheet that answers OWASP ASVS 5.0.0, levels 1 and 2, row by row, and what it calls upon. */
class AsvsSheetTest {

  /** Rows by chapter, of level 1 and what level 2 adds; V17 is about WebRTC, which is not here. */
  private static final int[][] CHAPTERS = {
    {8, 19}, {4, 7}, {8, 11}, {2, 8}, {4, 5}, {13, 22}, {6, 12}, {4, 3}, {4, 3}, {5, 24}, {3, 11},
    {3, 6}, {1, 12}, {2, 7}, {3, 10}, {0, 16}
  };

  /** Of a hundred applicable rows of level 1 and 2, so many at least by a test. */
  private static final int[] LEAST = {85, 50};

  private static final Path ROOT = Path.of("..");
  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,\"]*)");

  private static final List<Row> ROWS =
      read(ROOT.resolve("docs/security/asvs.csv")).lines().skip(1).map(AsvsSheetTest::row).toList();

  private static final Map<String, List<Path>> TESTS = tests();

  private record Row(
      String requirement, int level, String applicable, String answer, List<String> evidence) {

    boolean isApplicable() {
      return applicable.equals("yes");
    }

    boolean isTested() {
      return answer.startsWith("yes") && evidence.stream().anyMatch(one -> one.startsWith("test:"));
    }

    boolean isOpen() {
      return answer.startsWith("no");
    }
  }

  @Test
  @DisplayName("246 rows, each once, as many of each chapter and level as there are")
  void isComplete() {
    assertThat(ROWS).hasSize(246);
    assertThat(ROWS.stream().map(Row::requirement)).doesNotHaveDuplicates();
    for (int chapter = 1; chapter <= CHAPTERS.length; chapter++) {
      var own = chapter + ".";
      for (int level = 1; level <= 2; level++) {
        assertThat(count(of(level).and(row -> row.requirement().startsWith(own))))
            .as("chapter " + chapter + ", level " + level)
            .isEqualTo(CHAPTERS[chapter - 1][level - 1]);
      }
    }
  }

  @Test
  @DisplayName("every row is answered, and every answer rests on something")
  void isAnswered() {
    for (var row : ROWS) {
      var as = row.toString();
      assertThat(row.applicable()).as(as).isIn("yes", "no");
      assertThat(row.answer()).as(as).matches(row.isApplicable() ? "yes(, .+)?|no, .+" : "n/a, .+");
      assertThat(row.evidence().isEmpty()).as(as).isEqualTo(!row.isApplicable());
      assertThat(row.evidence()).as(as).allMatch(one -> one.matches("(test|doc|code):\\S.*"));
    }
  }

  @Test
  @DisplayName("every test, page and class that the sheet names is there")
  void callsUponWhatIsThere() {
    var missing = new ArrayList<String>();
    for (var row : ROWS) {
      row.evidence().stream()
          .filter(evidence -> !isThere(evidence))
          .forEach(evidence -> missing.add(row.requirement() + " " + evidence));
    }

    assertThat(missing).isEmpty();
    assertThat(isThere("test:AsvsSheetTest#isNot" + "There")).isFalse();
    assertThat(isThere("test:NoSuch" + "Test#isThere")).isFalse();
    assertThat(isThere("doc:docs/security/README.md#No" + " such heading")).isFalse();
    assertThat(isThere("code:web/src/main/java/NoSuch" + ".java")).isFalse();
  }

  @Test
  @DisplayName("85 of 100 applicable rows of level 1 and 50 of level 2 are checked by a test")
  void isChecked() {
    for (int level = 1; level <= 2; level++) {
      long applicable = count(of(level).and(Row::isApplicable));
      long tested = count(of(level).and(Row::isApplicable).and(Row::isTested));
      System.out.printf(
          "ASVS level %d: %d rows, %d applicable, %d by a test (%d of 100), %d not met%n",
          level,
          count(of(level)),
          applicable,
          tested,
          100 * tested / applicable,
          count(of(level).and(Row::isOpen)));
      assertThat(100 * tested / applicable).isGreaterThanOrEqualTo(LEAST[level - 1]);
    }
  }

  private static Predicate<Row> of(int level) {
    return row -> row.level() == level;
  }

  private static long count(Predicate<Row> rows) {
    return ROWS.stream().filter(rows).count();
  }

  private static boolean isThere(String evidence) {
    var parts = evidence.substring(evidence.indexOf(':') + 1).split("#", 2);
    if (evidence.startsWith("test:")) {
      var method = Pattern.compile("[ >]" + Pattern.quote(parts[1]) + "\\(");
      return TESTS.getOrDefault(parts[0] + ".java", List.of()).stream()
          .anyMatch(file -> method.matcher(read(file)).find());
    }
    var file = ROOT.resolve(parts[0]);
    return Files.isRegularFile(file)
        && (parts.length == 1 || read(file).lines().anyMatch(("## " + parts[1])::equals));
  }

  /** By the name of the file. */
  private static Map<String, List<Path>> tests() {
    var found = new TreeMap<String, List<Path>>();
    for (var module : List.of("ejb", "integration", "web", "system-test")) {
      try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        files
            .filter(Files::isRegularFile)
            .forEach(
                file ->
                    found
                        .computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                        .add(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static Row row(String line) {
    var cells = new ArrayList<String>();
    var cell = CELL.matcher(line);
    int at = 0;
    while (at <= line.length() && cell.find(at)) {
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
      at = cell.end() + 1;
    }
    assertThat(cells).as(line).hasSize(5);
    var evidence = Arrays.stream(cells.get(4).split(";")).filter(one -> !one.isEmpty()).toList();
    return new Row(
        cells.get(0), Integer.parseInt(cells.get(1)), cells.get(2), cells.get(3), evidence);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
