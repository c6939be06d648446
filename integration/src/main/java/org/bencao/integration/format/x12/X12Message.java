package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;

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

  /** The same message with one more thing wrong. */
  public X12Message with(X12Fault fault) {
    var more = new ArrayList<>(faults);
    more.add(fault);
    return new X12Message(type, control, firstSegment, lastSegment, segments, more);
  }
}
