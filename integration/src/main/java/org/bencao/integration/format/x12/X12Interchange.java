package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in some bytes that should be an interchange, and what is wrong with it.
 *
 * @param header absent when the ISA cannot be read: then nobody can be answered
 */
public record X12Interchange(
    Optional<X12Header> header,
    X12Delimiters delimiters,
    List<X12Group> groups,
    List<X12Ta1> acknowledgements,
    List<X12Fault> envelopeFaults) {

  public X12Interchange {
    groups = List.copyOf(groups);
    acknowledgements = List.copyOf(acknowledgements);
    envelopeFaults = List.copyOf(envelopeFaults);
  }

  /** Whether the envelope is right, so that its groups may be looked at. */
  public boolean sound() {
    return header.isPresent() && envelopeFaults.isEmpty();
  }

  /** The group a message stands in. */
  public Optional<X12Group> groupOf(X12Message message) {
    return groups.stream().filter(group -> group.messages().contains(message)).findFirst();
  }

  /** All that is wrong, from the interchange down to its messages. */
  public List<X12Fault> faults() {
    var all = new ArrayList<>(envelopeFaults);
    for (var group : groups) {
      all.addAll(group.faults());
      group.messages().forEach(message -> all.addAll(message.faults()));
    }
    return List.copyOf(all);
  }

  X12Interchange with(List<X12Group> otherGroups, List<X12Fault> otherFaults) {
    return new X12Interchange(header, delimiters, otherGroups, acknowledgements, otherFaults);
  }
}
