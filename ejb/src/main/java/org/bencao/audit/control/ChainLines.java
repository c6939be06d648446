package org.bencao.audit.control;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Tsid;

/** Reads what {@link ChainWriter} has written; refuses a line that says less or something else. */
final class ChainLines {

  private ChainLines() {}

  static ChainSpan span(Map<String, String> line) {
    if (!ChainWriter.FORMAT.equals(line.get("export"))) {
      throw new IllegalArgumentException("not an export of this form");
    }
    return new ChainSpan(
        Tsid.parse(get(line, "company")),
        number(line, "first"),
        number(line, "last"),
        hex(line, "previous"));
  }

  static boolean isHead(Map<String, String> line) {
    return line.containsKey("head");
  }

  static ChainHead head(Map<String, String> line) {
    return new ChainHead(
        Tsid.parse(get(line, "company")),
        number(line, "head"),
        number(line, "position"),
        hex(line, "hash"),
        at(line),
        hex(line, "previous"),
        get(line, "key"),
        hex(line, "signature"));
  }

  static ChainLink link(Map<String, String> line) {
    long id = Tsid.parse(get(line, "id"));
    var entry =
        line.containsKey("own") ? Optional.of(entry(id, line)) : Optional.<StoredEntry>empty();
    return new ChainLink(number(line, "position"), id, entry, hex(line, "hash"));
  }

  private static StoredEntry entry(long id, Map<String, String> line) {
    return new StoredEntry(
        new EntryContent(
            id,
            Tsid.parse(get(line, "company")),
            at(line),
            get(line, "actor"),
            get(line, "act"),
            get(line, "subject"),
            get(line, "detail")),
        hex(line, "own"));
  }

  private static Instant at(Map<String, String> line) {
    return IsoTime.parse(get(line, "at"));
  }

  private static byte[] hex(Map<String, String> line, String key) {
    return HexFormat.of().parseHex(get(line, key));
  }

  private static long number(Map<String, String> line, String key) {
    return Long.parseLong(get(line, key));
  }

  private static String get(Map<String, String> line, String key) {
    return Optional.ofNullable(line.get(key))
        .orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
  }
}
