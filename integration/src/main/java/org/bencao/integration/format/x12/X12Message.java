package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One message (transaction set) of a group.
 *
 * @param type ST01
 * @param control ST02
 * @param firstSegment position of ST in the file, ISA = 1
 * @param lastSegment position of its last segment in the file
 * @param segments raw text, ST and SE included, without terminators
 */
public record X12Message(
    String type,
    String control,
    int firstSegment,
    int lastSegment,
    List<String> segments,
    List<X12Fault> faults) {

  public X12Message {
    segments = List.copyOf(segments);
    faults = List.copyOf(faults);
  }

  /** Whether its syntax is right, so that it may be read. */
  public boolean sound() {
    return faults.isEmpty();
  }

  /** Where the beginning segment of a type says the number by which people look for it. */
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("BEG", 3),
          Map.entry("BAK", 3),
          Map.entry("BCH", 3),
          Map.entry("BCA", 3),
          Map.entry("BSN", 2),
          Map.entry("BIG", 2),
          Map.entry("BCT", 2),
          Map.entry("BGN", 2));

  /** Read as it stands there, whatever else is wrong. */
  public Optional<String> number(X12Delimiters delimiters) {
    if (segments.size() < 2) {
      return Optional.empty();
    }
    var beginning = X12Segment.of(segments.get(1), firstSegment + 1, delimiters);
    return Optional.ofNullable(NUMBERS.get(beginning.tag()))
        .flatMap(beginning::maybe)
        .filter(SegmentWriter::carries);
  }

  /** The same message with one more thing wrong. */
  public X12Message with(X12Fault fault) {
    var more = new ArrayList<>(faults);
    more.add(fault);
    return new X12Message(type, control, firstSegment, lastSegment, segments, more);
  }
}
