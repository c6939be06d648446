package org.bencao.exchange.boundary;

import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;

/**
 * One document found in an interchange.
 *
 * @param firstSegment place of its first segment, ISA is 1
 * @param stop why it cannot be understood, absent when its syntax is right
 * @param number by which people look for it, as its first segment says it
 */
public record OpenedMessage(
    String documentType,
    Optional<String> groupControl,
    Optional<String> messageControl,
    int firstSegment,
    int lastSegment,
    Optional<Stop> stop,
    Optional<String> number) {

  /** One whose number nobody knows before it is read. */
  public OpenedMessage(
      String documentType,
      Optional<String> groupControl,
      Optional<String> messageControl,
      int firstSegment,
      int lastSegment,
      Optional<Stop> stop) {
    this(
        documentType,
        groupControl,
        messageControl,
        firstSegment,
        lastSegment,
        stop,
        Optional.empty());
  }

  /** Reason, its facts and the place in the bytes. */
  public record Stop(Reason reason, Map<String, String> facts, Optional<MessageView.Fault> fault) {

    public Stop {
      facts = Map.copyOf(facts);
    }
  }
}
