package org.bencao.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bencao.audit.control.ChainFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("P4: an export is verified without the server")
class VerifyExportTest {

  private static final int ENTRIES = 100;

  @TempDir Path folder;

  private final ChainFixture chain = new ChainFixture(4711);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aSoundExportIsOk() throws IOException {
    int status = verify(export());

    assertThat(status).isZero();
    assertThat(said()).contains("OK", "100 entries, 10 heads, 0 faults");
  }

  @Test
  @DisplayName("the verifier needs nothing but a JDK and the classes of the product")
  void runsAlone() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-cp",
            classes().toString(),
            VerifyExport.class.getName(),
            "--key",
            chain.key(folder).toString(),
            export().toString());

    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(text).isZero();
    assertThat(text).contains("OK ", " 0 faults");
  }

  private static Path classes() throws Exception {
    return Path.of(VerifyExport.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void aChangedWordIsNamedWithItsPosition() throws IOException {
    var lines = lines();
    int line = lineOf(lines, 42);
    lines.set(line, lines.get(line).replace("1234.56", "1234.57"));

    int status = verify(written(lines));

    assertThat(status).isEqualTo(1);
    assertThat(said()).contains("FAULTS", "1 faults", "company 00000000004K7 position 42: CHANGED");
  }

  @Test
  void aLineThatIsLeftOutIsNamed() throws IOException {
    var lines = lines();
    lines.remove(lineOf(lines, 42));

    assertThat(verify(written(lines))).isEqualTo(1);
    assertThat(said()).contains("position 42: POSITION_MISSING").contains("1 faults");
  }

  @Test
  void swappedLinesAreNamed() throws IOException {
    var lines = lines();
    int line = lineOf(lines, 42);
    lines.add(line, lines.remove(line + 1));

    assertThat(verify(written(lines))).isEqualTo(1);
    assertThat(said()).contains("position 42: POSITION_MISSING", "position 42: OUT_OF_ORDER");
  }

  @Test
  void aFileThatBreaksOffIsNamed() throws IOException {
    var text = Files.readString(export());
    Files.writeString(folder.resolve("export.jsonl"), text.substring(0, text.length() - 100));

    assertThat(verify(folder.resolve("export.jsonl"))).isEqualTo(1);
    assertThat(said()).contains("UNREADABLE_LINE", "position 100: ENDS_EARLY");
  }

  @Test
  void aHeadThatWasKeptFindsAShorterChain() throws IOException {
    var export = chain.export(folder, ENTRIES, 10);
    var kept = chain.head(folder, ENTRIES + 1);

    assertThat(verify(export, "--head", kept.toString())).isEqualTo(1);
    assertThat(said()).contains("position 101: CUT_OFF");
  }

  @Test
  void aHeadThatWasKeptConfirmsALongerChain() throws IOException {
    var export = chain.export(folder, ENTRIES, 10);
    var kept = chain.head(folder, 57);

    assertThat(verify(export, "--head", kept.toString())).isZero();
  }

  @Test
  void aHeadOfAnotherKeyIsNotBelieved() throws IOException {
    var export = export();
    var stranger = new ChainFixture(4711).key(folder);

    int status = run("--key", stranger.toString(), export.toString());

    assertThat(status).isEqualTo(1);
    assertThat(said()).contains("position 10: HEAD_NOT_SIGNED");
  }

  @Test
  void whatCannotBeCheckedIsNoFault() throws IOException {
    var key = chain.key(folder).toString();
    var text = Files.writeString(folder.resolve("letter.txt"), "Dear Sir,\n").toString();

    assertThat(run()).isEqualTo(2);
    assertThat(run("--key", key)).isEqualTo(2);
    assertThat(run("--key", key, folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("--key", key, text)).isEqualTo(2);
    assertThat(run("--key", text, export().toString())).isEqualTo(2);
    assertThat(run("--kee", key, export().toString())).isEqualTo(2);
    assertThat(run("--key")).isEqualTo(2);
  }

  @Test
  @DisplayName("long exports are read as they come; -Dbencao.audit.entries=1000000 for a million")
  void manyEntries() throws IOException {
    int entries = Integer.getInteger("bencao.audit.entries", 10_000);
    var export = chain.export(folder, entries, 1_000);
    long from = System.nanoTime();

    int status = verify(export);

    long millis = (System.nanoTime() - from) / 1_000_000;
    System.out.printf("%d entries verified in %d ms%n", entries, millis);
    assertThat(status).isZero();
  }

  private Path export() throws IOException {
    return chain.export(folder, ENTRIES, 10);
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(export()));
  }

  private static int lineOf(List<String> lines, int position) {
    int line = 0;
    while (!lines.get(line).startsWith("{\"position\":" + position + ",")) {
      line++;
    }
    return line;
  }

  private Path written(List<String> lines) throws IOException {
    return Files.write(folder.resolve("export.jsonl"), lines);
  }

  private int verify(Path export, String... more) throws IOException {
    var arguments = Stream.of("--key", chain.key(folder).toString(), export.toString());
    return run(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
  }

  private int run(String... arguments) {
    return new VerifyExport(new PrintStream(out, true, StandardCharsets.UTF_8)).run(arguments);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
