package org.bencao.integration.format.x12;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a line, a program or a person can make of a good X12 interchange; the same seed makes the
 * same. Delimiters are those of our own files: an asterisk, a tilde.
 */
public final class Mutations {

  /**
   * One of them.
   *
   * @param what was done to the good bytes
   */
  public record Mutation(String what, byte[] bytes) {}

  private static final int LONG = 5_000;
  private static final List<String> COUNTS = List.of("SE", "GE", "IEA", "CTT");

  private final String good;
  private final List<String> segments;
  private final Random random;

  private Mutations(byte[] good, Random random) {
    this.good = new String(good, StandardCharsets.ISO_8859_1);
    this.segments = List.of(this.good.split("(?<=~\\r?\\n?)(?=[A-Z])"));
    this.random = random;
  }

  /** At least one of each kind, and each truncation behind a segment first. */
  public static List<Mutation> of(byte[] good, int count, long seed) {
    var mutations = new Mutations(good, new Random(seed));
    var made = new ArrayList<>(mutations.truncated());
    for (int at = made.size(); at < count; at++) {
      made.add(mutations.next(at));
    }
    return List.copyOf(made.subList(0, count));
  }

  private List<Mutation> truncated() {
    return IntStream.range(0, segments.size())
        .mapToObj(
            length -> mutation("cut behind " + length + " segments", segments.subList(0, length)))
        .toList();
  }

  private Mutation next(int at) {
    return switch (at % 12) {
      case 0 -> bitFlipped();
      case 1 -> replaced();
      case 2 -> miscounted();
      case 3 -> otherCharset();
      case 4 -> otherDelimiter();
      case 5 -> renumbered();
      case 6 -> twice();
      case 7 -> missing();
      case 8 -> swapped();
      case 9 -> filled();
      case 10 -> cut();
      default -> glued();
    };
  }

  private Mutation bitFlipped() {
    var bytes = bytes(good);
    int at = random.nextInt(bytes.length);
    int bit = random.nextInt(8);
    bytes[at] ^= (byte) (1 << bit);
    return new Mutation("bit " + bit + " of byte " + at + " flipped", bytes);
  }

  private Mutation replaced() {
    var bytes = bytes(good);
    int at = random.nextInt(bytes.length);
    byte by = (byte) random.nextInt(256);
    bytes[at] = by;
    return new Mutation("byte " + at + " is " + by, bytes);
  }

  private Mutation miscounted() {
    var counting = IntStream.range(0, segments.size()).filter(at -> COUNTS.contains(tag(at)));
    int at = pick(counting.boxed().toList());
    int wrong = random.nextInt(1_000_000);
    return changed(at, "counts " + wrong, segment -> segment.replaceFirst("\\*\\d+", "*" + wrong));
  }

  private Mutation otherCharset() {
    var charset =
        pick(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8));
    int at = random.nextInt(good.length());
    var text = good.substring(0, at) + "\u00e9\u8fbe" + good.substring(at);
    return new Mutation("in " + charset + ", with other letters", text.getBytes(charset));
  }

  /** From some place on, as when two programs wrote one file. */
  private Mutation otherDelimiter() {
    int at = random.nextInt(good.length());
    char from = pick(List.of('*', '~', '>'));
    char to = pick(List.of('|', '\n', '^', '>', '*', '~', ' '));
    var text = good.substring(0, at) + good.substring(at).replace(from, to);
    return new Mutation("from " + at + " on " + to + " for " + from, bytes(text));
  }

  private Mutation renumbered() {
    var enveloping =
        IntStream.range(0, segments.size())
            .filter(at -> List.of("ISA", "GS", "ST", "SE", "GE", "IEA").contains(tag(at)));
    int at = pick(enveloping.boxed().toList());
    return changed(
        at,
        "another number",
        segment -> {
          var elements = segment.split("\\*", -1);
          int element = 1 + random.nextInt(elements.length - 1);
          elements[element] = elements[element].replaceFirst("\\d", "" + random.nextInt(10));
          return String.join("*", elements);
        });
  }

  private Mutation twice() {
    int at = random.nextInt(segments.size());
    return changed(at, "twice", segment -> segment + segment);
  }

  private Mutation missing() {
    return changed(random.nextInt(segments.size()), "missing", segment -> "");
  }

  private Mutation swapped() {
    var other = new ArrayList<>(segments);
    int first = random.nextInt(segments.size());
    int second = random.nextInt(segments.size());
    Collections.swap(other, first, second);
    return mutation("segments " + first + " and " + second + " swapped", other);
  }

  /** One element empty, or far longer than any may be. */
  private Mutation filled() {
    var by = pick(List.of("", "X".repeat(30), "9".repeat(100), "\u0007".repeat(LONG), "~*>"));
    return changed(
        random.nextInt(segments.size()),
        "an element of " + by.length(),
        segment -> {
          var elements = segment.split("\\*", -1);
          elements[random.nextInt(elements.length)] = by;
          return String.join("*", elements);
        });
  }

  private Mutation cut() {
    int at = random.nextInt(good.length());
    return new Mutation("cut behind byte " + at, Arrays.copyOf(bytes(good), at));
  }

  private Mutation glued() {
    int at = random.nextInt(good.length());
    return new Mutation(
        "its first " + at + " bytes behind it", bytes(good + good.substring(0, at)));
  }

  private Mutation changed(int at, String what, UnaryOperator<String> change) {
    var other = new ArrayList<>(segments);
    other.set(at, change.apply(segments.get(at)));
    return mutation("segment " + at + " " + tag(at) + ": " + what, other);
  }

  private String tag(int at) {
    return segments.get(at).split("\\*", 2)[0];
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Mutation mutation(String what, List<String> segments) {
    return new Mutation(what, bytes(segments.stream().collect(Collectors.joining())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
