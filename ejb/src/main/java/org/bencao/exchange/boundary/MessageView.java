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
 * @param corrections what people put right in it, oldest first; {@code raw} is without them
 * @param receipt of the AS2 message in which it travelled, for the side that sent or got that
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
    Optional<String> note,
    List<CorrectionView> corrections,
    Optional<As2Receipt> receipt) {

  public MessageView {
    raw = raw.clone();
    related = List.copyOf(related);
    corrections = List.copyOf(corrections);
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
   * @param component 0 when the element has none
   * @param wanted what stands there when all is right, a key of {@code x12} texts; empty where it
   *     was not noted
   */
  public record Fault(
      int segment, String tag, int element, int component, String value, String wanted) {

    public CorrectionPlace place() {
      return new CorrectionPlace(segment, element, component);
    }
  }
}
