package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Sandbox ledger (doc:6, rel:I2)")
class SandboxLedgerTest {

  private static final Instant AT = Instant.parse("2026-11-24T08:00:00.123456Z");

  @TempDir Path folder;

  @Test
  void whatWasAppendedIsReadAgain() {
    var entry = LedgerEntry.of(LedgerEntry.Kind.EFFECT, AT).with("order", "QN-26-000001");
    try (var ledger = new SandboxLedger(file(), none -> {})) {
      ledger.append(List.of(entry));
    }

    assertThat(entries()).containsExactly(entry);
  }

  @Test
  void aLineIsOneJsonObjectWithItsMembersInOrder() {
    var line = LedgerEntry.of(LedgerEntry.Kind.ACKED, AT).with("control", 7).line();

    assertThat(line)
        .isEqualTo("{\"at\":\"2026-11-24T08:00:00.123456Z\",\"control\":\"7\",\"kind\":\"acked\"}");
  }

  @Test
  void aHalfWrittenLastLineIsCutAndTheNextOneIsWhole() throws Exception {
    var first = LedgerEntry.of(LedgerEntry.Kind.ACKED, AT).with("control", 1);
    var second = LedgerEntry.of(LedgerEntry.Kind.ACKED, AT).with("control", 2);
    Files.writeString(file(), first.line() + "\n{\"at\":\"2026-1");

    try (var ledger = new SandboxLedger(file(), none -> {})) {
      ledger.append(List.of(second));
    }

    assertThat(entries()).containsExactly(first, second);
    assertThat(Files.size(file())).isEqualTo(first.line().length() + second.line().length() + 2L);
  }

  @Test
  void appendsBehindWhatIsThere() throws Exception {
    var entry = LedgerEntry.of(LedgerEntry.Kind.ACKED, AT).with("control", 1);
    Files.writeString(file(), entry.line() + "\n", StandardOpenOption.CREATE);
    try (var ledger = new SandboxLedger(file(), none -> {})) {
      ledger.append(List.of(entry));
      ledger.append(List.of(entry, entry));
    }

    assertThat(entries()).hasSize(4);
  }

  @Test
  void whatBelongsToAnOrderIsTakenOutAgainAlsoAfterARestart() {
    var sent = sent("A/855/1", "A");
    var change = LedgerEntry.of(LedgerEntry.Kind.CHANGE, AT).with("order", "A").with("document", 1);
    var other = sent("B/855/1", "B");
    var long856 = sent("A/856/1", "A").with("bytes", new byte[20_000]);
    try (var ledger = new SandboxLedger(file(), none -> {})) {
      ledger.append(List.of(sent, other));
      ledger.append(List.of(change, long856, sent.with("attempt", 2)));

      assertThat(ledger.about("A")).containsExactly(sent, change, long856);
    }
    try (var ledger = new SandboxLedger(file(), none -> {})) {
      assertThat(ledger.about("A")).containsExactly(sent, change, long856);
      assertThat(ledger.about("C")).isEmpty();
    }
  }

  @Test
  void theFirstReceiptUnderAControlNumberCounts() {
    var first = LedgerEntry.of(LedgerEntry.Kind.RECEIPT, AT).with("control", 7).with("sha256", "a");
    try (var ledger = new SandboxLedger(file(), none -> {})) {
      ledger.append(List.of(first, first.with("control", 8), first.with("sha256", "b")));

      assertThat(ledger.receipt(7)).contains(first);
      assertThat(ledger.receipt(9)).isEmpty();
    }
  }

  private static LedgerEntry sent(String document, String order) {
    return LedgerEntry.of(LedgerEntry.Kind.SENT, AT)
        .with("document", document)
        .with("order", order)
        .with("attempt", 1);
  }

  private List<LedgerEntry> entries() {
    var entries = new ArrayList<LedgerEntry>();
    new SandboxLedger(file(), entries::add).close();
    return entries;
  }

  private Path file() {
    return folder.resolve("ledger.jsonl");
  }
}
