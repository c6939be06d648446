package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;

/**
 * One functional group.
 *
 * @param functionalId GS01, for example PO, SH or FA
 * @param control GS06
 * @param version GS08
 * @param preparedAt GS04 and GS05 as they came, {@code CCYYMMDDHHMM}
 * @param included messages that the trailer says are in it (GE01)
 */
public record X12Group(
    String functionalId,
    String control,
    String version,
    String preparedAt,
    int segmentPosition,
    int included,
    List<X12Message> messages,
    List<X12Fault> faults) {

  public X12Group {
    messages = List.copyOf(messages);
    faults = List.copyOf(faults);
  }

  /** Whether the group as such is right; a message in it may still be faulty. */
  public boolean sound() {
    return faults.isEmpty();
  }

  /** The same group with one more thing wrong. */
  public X12Group with(X12Fault fault) {
    var more = new ArrayList<>(faults);
    more.add(fault);
    return with(messages, more);
  }

  X12Group with(List<X12Message> otherMessages, List<X12Fault> otherFaults) {
    return new X12Group(
        functionalId,
        control,
        version,
        preparedAt,
        segmentPosition,
        included,
        otherMessages,
        otherFaults);
  }
}
