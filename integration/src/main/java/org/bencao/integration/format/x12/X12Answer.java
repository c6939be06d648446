package org.bencao.integration.format.x12;

import java.util.Optional;

/**
 * All that the syntax of an interchange is to be answered with, in one interchange: a TA1 when the
 * envelope is wrong or the sender asked for one, and a 997 for each group when the envelope is
 * right.
 */
public class X12Answer {

  private final Acknowledgement997 acknowledgement = new Acknowledgement997();

  /** Whether there is anything to answer; nothing for an acknowledgement or without a sender. */
  public boolean due(X12Interchange received) {
    return InterchangeAcknowledgementTa1.segment(received).isPresent()
        || !acknowledgement.documents(received).isEmpty();
  }

  /** The bytes of the answer; none when none is due. */
  public Optional<byte[]> compose(
      X12Interchange received, X12Agreement agreement, X12Control control) {
    var envelope = InterchangeAcknowledgementTa1.segment(received);
    var groups = FunctionalAcknowledgement997Writer.messages(acknowledgement.documents(received));
    var writer = new InterchangeWriter(agreement, control);
    if (!groups.isEmpty()) {
      return Optional.of(writer.group(envelope.orElseGet(SegmentWriter::new), "FA", "997", groups));
    }
    return envelope.map(writer::outside);
  }

  /** The bytes that refuse an interchange because another one had its control number before. */
  public byte[] numberReused(X12Header header, X12Agreement agreement, X12Control control) {
    var writer = new InterchangeWriter(agreement, control);
    return writer.outside(InterchangeAcknowledgementTa1.numberReused(header));
  }
}
