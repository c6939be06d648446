package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One document with its bytes.
 *
 * @param raw the interchange byte for byte as it crossed the border
 * @param firstSegment where this document begins in the interchange, ISA is 1
 * @param acknowledgement the functional acknowledgement that belongs to it, ours or theirs
 * @param related other documents of the same order, oldest first
 */
public record MessageView(
    MessageRow row,
    byte[] raw,
    String sha256,
    Instant storedAt,
    Optional<Instant> sentAt,
    String standard,
    Optional<String> groupControl,
    Optional<String> messageControl,
    int firstSegment,
    int lastSegment,
    Optional<Fault> fault,
    Optional<MessageRow> acknowledgement,
    List<MessageRow> related,
    Optional<String> note) {

  public MessageView {
    raw = raw.clone();
    related = List.copyOf(related);
  }

  @Override
  public byte[] raw() {
    return raw.clone();
  }

  /**
   * Where a document stopped.
   *
   * @param segment place in the interchange, ISA is 1; 0 when the whole interchange is meant
   * @param element 0 when the segment as a whole is meant
   */
  public record Fault(int segment, String tag, int element, String value) {}
}
