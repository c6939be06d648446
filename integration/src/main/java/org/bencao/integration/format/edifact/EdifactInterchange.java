package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in some bytes that should be an interchange, and what is wrong with it.
 *
 * @param header absent when the UNB cannot be read: then nobody can be answered
 */
public record EdifactInterchange(
    Optional<EdifactHeader> header,
    EdifactDelimiters delimiters,
    List<EdifactMessage> messages,
    List<EdifactFault> envelopeFaults) {

  public EdifactInterchange {
    messages = List.copyOf(messages);
    envelopeFaults = List.copyOf(envelopeFaults);
  }

  /** Whether the envelope is right, so that its messages may be looked at. */
  public boolean sound() {
    return header.isPresent() && envelopeFaults.isEmpty();
  }

  /** All that is wrong, from the interchange down to its messages. */
  public List<EdifactFault> faults() {
    var all = new ArrayList<>(envelopeFaults);
    messages.forEach(message -> all.addAll(message.faults()));
    return List.copyOf(all);
  }

  /** The same interchange with one more thing wrong. */
  public EdifactInterchange with(EdifactFault fault) {
    var more = new ArrayList<>(envelopeFaults);
    more.add(fault);
    return new EdifactInterchange(header, delimiters, messages, more);
  }

  /** The same interchange, other messages in it. */
  public EdifactInterchange with(List<EdifactMessage> others) {
    return new EdifactInterchange(header, delimiters, others, envelopeFaults);
  }
}
