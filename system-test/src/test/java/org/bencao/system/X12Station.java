package org.bencao.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Where a company's program meets the portal: X12 out, X12 back.
 *
 * @param code of its partner row
 * @param gln of the company
 * @param platform the GLN of the portal
 */
record X12Station(Mailbox mailbox, String code, String gln, String platform) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** More than wait for one system: what it did not acknowledge is sent again. */
  private static final int MOST = 200;

  private static final AtomicInteger CONTROLS =
      new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 900_000_000));

  /** Leaves a document; returns its control number. */
  int leave(String group, String type, List<String> body) {
    int control = CONTROLS.incrementAndGet();
    mailbox.leave(code, bytes(group, type, control, body));
    return control;
  }

  /** One that nobody has left yet. */
  byte[] document(String group, String type, List<String> body) {
    return bytes(group, type, CONTROLS.incrementAndGet(), body);
  }

  /**
   * What waits for it next that is so, in segments; what was sent again meanwhile is passed over.
   */
  List<List<String>> next(Predicate<List<List<String>>> wanted) {
    for (int at = 0; at < MOST; at++) {
      var message =
          mailbox
              .take(code, PATIENCE)
              .map(X12Station::segments)
              .orElseThrow(() -> new AssertionError(code + " was sent nothing"));
      if (wanted.test(message)) {
        return message;
      }
    }
    throw new AssertionError(code + " was sent " + MOST + " others");
  }

  static boolean says(List<List<String>> message, String tag, String value) {
    return message.stream().anyMatch(one -> one.get(0).equals(tag) && one.contains(value));
  }

  static String type(List<List<String>> message) {
    return segment(message, "ST").get(1);
  }

  /** The first with that tag. */
  static List<String> segment(List<List<String>> message, String tag) {
    return message.stream()
        .filter(one -> one.get(0).equals(tag))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tag + " in " + message));
  }

  static List<List<String>> segments(byte[] raw) {
    return Arrays.stream(new String(raw, StandardCharsets.UTF_8).split("~"))
        .map(String::strip)
        .filter(segment -> !segment.isEmpty())
        .map(segment -> List.of(segment.split("\\*", -1)))
        .toList();
  }

  static String today() {
    return LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private byte[] bytes(String group, String type, int control, List<String> body) {
    var day = today();
    var all = new ArrayList<String>();
    all.add(
        "ISA*00*          *00*          *ZZ*%-15s*ZZ*%-15s*%s*1200*U*00401*%09d*0*T*>"
            .formatted(gln, platform, day.substring(2), control));
    all.add("GS*%s*%s*%s*%s*1200*%d*X*004010".formatted(group, gln, platform, day, control));
    all.add("ST*" + type + "*0001");
    all.addAll(body);
    all.add("SE*" + (body.size() + 2) + "*0001");
    all.add("GE*1*" + control);
    all.add("IEA*1*%09d".formatted(control));
    return (String.join("~", all) + "~").getBytes(StandardCharsets.UTF_8);
  }
}
