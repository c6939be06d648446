package org.bencao.exchange.boundary;

import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;

/**
 * One document found in an interchange.
 *
 * @param firstSegment place of its first segment, ISA is 1
 * @param stop why it cannot be understood, absent when its syntax is right
 */
public record OpenedMessage(
    String documentType,
    Optional<String> groupControl,
    Optional<String> messageControl,
    int firstSegment,
    int lastSegment,
    Optional<Stop> stop) {

  /** Reason, its facts and the place in the bytes. */
  public record Stop(Reason reason, Map<String, String> facts, Optional<MessageView.Fault> fault) {

    public Stop {
      facts = Map.copyOf(facts);
    }
  }
}
