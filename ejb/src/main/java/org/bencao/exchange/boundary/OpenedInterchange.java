package org.bencao.exchange.boundary;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * An interchange after its envelope was read.
 *
 * @param control what makes it unique with this partner; absent when the envelope is unreadable
 * @param stop why nothing of it may be used, absent when the envelope is right
 * @param messages its documents, in order
 * @param acknowledgement writes our functional acknowledgement under a control number; absent when
 *     none is due
 */
public record OpenedInterchange(
    String standard,
    Optional<String> control,
    Optional<OpenedMessage.Stop> stop,
    List<OpenedMessage> messages,
    Optional<LongFunction<byte[]>> acknowledgement) {

  public OpenedInterchange {
    messages = List.copyOf(messages);
  }
}
