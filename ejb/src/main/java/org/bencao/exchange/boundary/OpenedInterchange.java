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
 * @param refusal writes, in its place, that another interchange has the number of this one
 */
public record OpenedInterchange(
    String standard,
    Optional<String> control,
    Optional<OpenedMessage.Stop> stop,
    List<OpenedMessage> messages,
    Optional<LongFunction<byte[]>> acknowledgement,
    Optional<LongFunction<byte[]>> refusal) {

  public OpenedInterchange {
    messages = List.copyOf(messages);
  }

  /** One whose number nobody is told of when it is another's. */
  public OpenedInterchange(
      String standard,
      Optional<String> control,
      Optional<OpenedMessage.Stop> stop,
      List<OpenedMessage> messages,
      Optional<LongFunction<byte[]>> acknowledgement) {
    this(standard, control, stop, messages, acknowledgement, Optional.empty());
  }
}
