package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the simulated wholesalers wrote down: every document received, every order booked. */
final class Ledger {

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, Integer> effects = new HashMap<>();
  private final Map<String, Set<String>> bytes = new HashMap<>();
  private final Map<String, byte[]> sent = new HashMap<>();
  private int receipts;

  private Ledger() {}

  /** The books of all wholesalers of a server. */
  static Ledger of(Path data) {
    var ledger = new Ledger();
    try (var files = Files.walk(data.resolve("sandbox"))) {
      for (var file : files.filter(path -> path.endsWith("ledger.jsonl")).toList()) {
        ledger.read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ledger;
  }

  /** How often each order was booked. */
  Map<String, Integer> effects() {
    return effects;
  }

  /** The different contents under which an order was received; one, if all is well. */
  Set<String> contents(String order) {
    return bytes.getOrDefault(order, Set.of());
  }

  /** Documents that came more than once. */
  int duplicates() {
    return receipts - bytes.size();
  }

  /** The first document of that type that was sent about an order, as it went out. */
  Optional<byte[]> sent(String order, String type) {
    return Optional.ofNullable(sent.get(order + "/" + type));
  }

  private void read(Path file) throws IOException {
    for (var line : wholeLines(file)) {
      var entry = JSON.readTree(line);
      switch (entry.path("kind").asText()) {
        case "receipt" -> received(entry);
        case "effect" -> effects.merge(entry.path("order").asText(), 1, Integer::sum);
        case "sent" -> sent(entry);
        default -> {
          // what it did besides is judged by the portal's journal
        }
      }
    }
  }

  private void received(JsonNode entry) {
    for (var order : entry.path("orders").asText().split(" ")) {
      if (!order.isEmpty()) {
        receipts++;
        bytes.computeIfAbsent(order, key -> new HashSet<>()).add(entry.path("sha256").asText());
      }
    }
  }

  private void sent(JsonNode entry) {
    if (entry.hasNonNull("bytes") && entry.hasNonNull("order")) {
      var document = entry.path("order").asText() + "/" + entry.path("type").asText();
      sent.putIfAbsent(document, Base64.getDecoder().decode(entry.path("bytes").asText()));
    }
  }

  /** A last line without its end was cut by a crash and does not count. */
  private static List<String> wholeLines(Path file) throws IOException {
    var text = Files.readString(file);
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    lines.remove(lines.size() - 1);
    return lines;
  }
}
