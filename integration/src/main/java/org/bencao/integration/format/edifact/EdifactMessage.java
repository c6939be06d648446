package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message of an interchange.
 *
 * @param type S009 0065, for example ORDERS
 * @param version S009 0052 and 0054, for example D96A
 * @param identifier S009 as it came, its parts apart by colons
 * @param control 0062
 * @param firstSegment position of UNH in the file, UNB = 1
 * @param lastSegment position of its last segment in the file
 * @param segments raw text, UNH and UNT included, without terminators
 */
public record EdifactMessage(
    String type,
    String version,
    String identifier,
    String control,
    int firstSegment,
    int lastSegment,
    List<String> segments,
    List<EdifactFault> faults) {

  public EdifactMessage {
    segments = List.copyOf(segments);
    faults = List.copyOf(faults);
  }

  /** Whether its syntax is right, so that it may be read. */
  public boolean sound() {
    return faults.isEmpty();
  }

  /** BGM 1004, read as it stands there, whatever else is wrong. */
  public Optional<String> number(EdifactDelimiters delimiters) {
    if (segments.size() < 2) {
      return Optional.empty();
    }
    var beginning = EdifactSegment.of(segments.get(1), firstSegment + 1, delimiters);
    return Optional.of(beginning)
        .filter(segment -> segment.tag().equals("BGM"))
        .flatMap(segment -> segment.maybe(2))
        .filter(text -> text.chars().noneMatch(Character::isISOControl));
  }

  /** The same message with one more thing wrong. */
  public EdifactMessage with(EdifactFault fault) {
    var more = new ArrayList<>(faults);
    more.add(fault);
    return new EdifactMessage(
        type, version, identifier, control, firstSegment, lastSegment, segments, more);
  }
}
