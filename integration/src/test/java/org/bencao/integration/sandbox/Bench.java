package org.bencao.integration.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A simulated wholesaler on a bench, with the time in the tester's hand. */
final class Bench implements AutoCloseable {

  final Portal portal = new Portal();
  final Path folder;
  private final SandboxProfile profile;
  Instant now = Portal.NOW;
  ArmedScenarios armed;
  SandboxWholesaler wholesaler;

  Bench(Path folder) {
    this(folder, Portal.profile());
  }

  Bench(Path folder, SandboxProfile profile) {
    this.folder = folder;
    this.profile = profile;
    restart();
  }

  Path file() {
    return folder.resolve("kh").resolve("ledger.jsonl");
  }

  /** Forgets everything but the disk. */
  void restart() {
    if (wholesaler != null) {
      wholesaler.close();
    }
    armed = new ArmedScenarios(folder.resolve("armed.jsonl"));
    wholesaler =
        new SandboxWholesaler(profile, new SandboxCatalogue(Portal.CATALOGUE), file(), armed);
  }

  List<byte[]> receive(byte[] bytes) {
    return wholesaler.receive(bytes, now).stream().map(Send::bytes).toList();
  }

  /** Everything that leaves in the next so many seconds, looked for every second. */
  List<byte[]> after(int seconds) {
    var sent = new ArrayList<byte[]>();
    for (var i = 0; i < seconds; i++) {
      now = now.plus(Duration.ofSeconds(1));
      wholesaler.due(now).forEach(send -> sent.add(send.bytes()));
    }
    return sent;
  }

  /** Those of one type that leave in the next so many seconds; everything is acknowledged. */
  List<byte[]> after(int seconds, String type) {
    var sent = after(seconds);
    acknowledge(sent);
    return sent.stream().filter(bytes -> portal.type(bytes).equals(type)).toList();
  }

  /** The types of everything that leaves in the next so many seconds, each acknowledged. */
  List<String> typesAfter(int seconds) {
    var types = new ArrayList<String>();
    for (var i = 0; i < seconds; i++) {
      var sent = after(1);
      sent.stream().map(portal::type).forEach(types::add);
      acknowledge(sent);
    }
    return types;
  }

  /** Sends the portal's acknowledgements of what can be read. */
  void acknowledge(List<byte[]> answers) {
    answers.forEach(answer -> portal.acknowledgement(answer).ifPresent(this::receive));
  }

  List<LedgerEntry> ledger(LedgerEntry.Kind kind) throws Exception {
    return Files.readAllLines(file()).stream()
        .map(LedgerEntry::ofLine)
        .filter(entry -> entry.kind() == kind)
        .toList();
  }

  @Override
  public void close() {
    wholesaler.close();
  }
}
