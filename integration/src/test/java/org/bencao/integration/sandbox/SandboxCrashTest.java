package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sandbox wholesaler survives crashes (rel:I2, rel:F3b)")
class SandboxCrashTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "quantities {0}")
  @ValueSource(
      strings = {
        "12",
        "9002 9030 9035",
        "9004 9008 9003",
        "9016",
        "9017",
        "9018",
        "9019",
        "9020",
        "9021",
        "9033",
        "9037",
        "9038",
        "9039",
        "9040"
      })
  void aCrashAfterAnyEntryLeavesOneEffectAndTheSameBytes(String scenarios) throws Exception {
    var quantities = Stream.of(scenarios.split(" ")).mapToLong(Long::parseLong).toArray();
    var whole = run(folder.resolve("whole"), quantities);
    var effects = count(whole, LedgerEntry.Kind.EFFECT);

    for (var lines = 0; lines <= whole.size(); lines++) {
      var at = folder.resolve("crash-" + lines);
      Files.createDirectories(at.resolve("kh"));
      // the line after the last whole one is torn in the middle
      var torn = lines < whole.size() ? whole.get(lines).substring(0, 20) : "";
      Files.writeString(at.resolve("kh/ledger.jsonl"), join(whole.subList(0, lines)) + torn);

      var after = run(at, quantities);

      assertThat(count(after, LedgerEntry.Kind.EFFECT)).isEqualTo(effects);
      assertThat(once(after)).isEqualTo(once(whole));
      assertThat(after.subList(0, lines)).isEqualTo(whole.subList(0, lines));
      assertSameBytesOnEveryRepeat(after);
    }
  }

  @Test
  void anAnswerIsRepeatedWithTheSameBytesUntilItIsAcknowledged() {
    try (var bench = new Bench(folder, Portal.profile(Duration.ZERO, Duration.ZERO))) {
      bench.receive(bench.portal.order(Portal.ORDER, 12));
      var first = bench.after(3);
      assertThat(first).hasSize(1);
      assertThat(bench.after(13)).isEmpty();

      bench.restart();
      var again = bench.after(3);
      assertThat(again).hasSize(1);
      assertThat(again.get(0)).isEqualTo(first.get(0));

      bench.acknowledge(again);
      assertThat(bench.after(120)).isEmpty();
      bench.restart();
      assertThat(bench.after(120)).isEmpty();
      assertThat(bench.wholesaler.sums().open()).isZero();
    }
  }

  @Test
  void anOrderThatComesAgainGetsItsStoredAcknowledgementAndNoSecondEffect() {
    try (var bench = new Bench(folder)) {
      var order = bench.portal.order(Portal.ORDER, 12);
      var first = bench.receive(order);
      bench.restart();

      var second = bench.receive(order);

      assertThat(second).hasSize(1);
      assertThat(second.get(0)).isEqualTo(first.get(0));
      assertThat(bench.wholesaler.sums().effects()).isEqualTo(1);
      assertThat(bench.wholesaler.sums().receipts()).isEqualTo(2);
    }
  }

  @Test
  void controlNumbersGoOnAfterARestart() {
    try (var bench = new Bench(folder)) {
      var sent = new ArrayList<>(bench.receive(bench.portal.order(Portal.ORDER, 12)));
      sent.addAll(bench.after(3));
      bench.restart();
      sent.addAll(bench.receive(bench.portal.order("QN-26-000418", 12)));
      sent.addAll(bench.after(3));

      assertThat(sent)
          .extracting(bytes -> Integer.parseInt(bench.portal.control(bytes)))
          .containsExactly(1, 2, 3, 4);
    }
  }

  @Test
  void anArmedScenarioIsNeitherLostNorDoubledByACrash() throws Exception {
    try (var bench = new Bench(folder)) {
      bench.armed.arm("1", new Scenario(4, 1), Optional.empty(), bench.now);
      var order = bench.portal.order(Portal.ORDER, 12);
      bench.receive(order);
      Files.writeString(bench.file(), "");
      bench.restart();

      bench.receive(order);
      bench.restart();
      bench.receive(bench.portal.order("QN-26-000418", 12));

      assertThat(bench.ledger(LedgerEntry.Kind.EFFECT))
          .extracting(effect -> effect.text("scenario"))
          .containsExactly("04", "01");
    }
  }

  /**
   * The portal orders, changes, receives, repeats what it did not see acknowledged, and
   * acknowledges; to the end.
   */
  private static List<String> run(Path folder, long... quantities) throws Exception {
    try (var bench = new Bench(folder)) {
      var order = bench.portal.order(Portal.ORDER, quantities);
      var change = bench.portal.change(Portal.ORDER, "1", quantities[0] - 1);
      var receipt = bench.portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 1, 1, 0, 0, 0));
      bench.receive(order);
      bench.receive(order);
      // what is acknowledged after a crash has numbers of its own
      bench.portal.skipTo(1_000L * (1 + Files.readAllLines(bench.file()).size()));
      bench.after(5);
      bench.receive(change);
      for (var round = 0; round < 5; round++) {
        bench.acknowledge(bench.after(16));
        bench.restart();
        if (round < 2) {
          bench.receive(receipt);
        }
      }
      if (quantities[0] != 9017) {
        assertThat(bench.wholesaler.sums().effects()).isEqualTo(1);
        assertThat(bench.wholesaler.sums().open()).isZero();
      }
      return Files.readAllLines(bench.file());
    }
  }

  /** Every document that was sent for the first time, or passed over; none of them twice. */
  private static List<String> once(List<String> lines) {
    var documents =
        lines.stream()
            .map(LedgerEntry::ofLine)
            .filter(
                entry ->
                    entry.kind() == LedgerEntry.Kind.SKIPPED
                        || entry.kind() == LedgerEntry.Kind.CHANGE
                        || entry.kind() == LedgerEntry.Kind.ADVICE
                        || entry.text("attempt").equals("1"))
            .filter(entry -> entry.text("order").equals(Portal.ORDER))
            .map(entry -> entry.kind() + " " + entry.text("document"))
            .sorted()
            .toList();
    assertThat(documents).doesNotHaveDuplicates();
    return documents;
  }

  private static void assertSameBytesOnEveryRepeat(List<String> lines) {
    var hashes = new HashMap<String, String>();
    for (var line : lines) {
      var entry = LedgerEntry.ofLine(line);
      if (entry.kind() == LedgerEntry.Kind.SENT) {
        var first = hashes.putIfAbsent(entry.text("document"), entry.text("sha256"));
        assertThat(first == null || first.equals(entry.text("sha256"))).isTrue();
      }
    }
  }

  private static String join(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static long count(List<String> lines, LedgerEntry.Kind... kinds) {
    return lines.stream()
        .map(LedgerEntry::ofLine)
        .filter(entry -> Arrays.asList(kinds).contains(entry.kind()))
        .count();
  }
}
