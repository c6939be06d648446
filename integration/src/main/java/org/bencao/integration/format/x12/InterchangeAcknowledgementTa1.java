package org.bencao.integration.format.x12;

import java.util.Optional;

/**
 * Answers the envelope of a received interchange by a TA1.
 *
 * <p>It is sent when the envelope is wrong and when the sender asked for it (ISA14), never for an
 * interchange that brings a TA1 itself, and never when the ISA does not say who sent it.
 */
public class InterchangeAcknowledgementTa1 {

  private static final String RIGHT = "000";

  /** Code I18. */
  private static final String NUMBER_REUSED = "025";

  /** The bytes of the TA1, or none where none is due. */
  public Optional<byte[]> compose(
      X12Interchange received, X12Agreement agreement, X12Control control) {
    return segment(received)
        .map(segment -> new InterchangeWriter(agreement, control).outside(segment));
  }

  /** The segment alone, where one is due. */
  static Optional<SegmentWriter> segment(X12Interchange received) {
    return received
        .header()
        .filter(header -> received.acknowledgements().isEmpty())
        .filter(header -> header.acknowledgementRequested() || !received.sound())
        .map(header -> segment(header, note(received)));
  }

  static SegmentWriter numberReused(X12Header header) {
    return segment(header, NUMBER_REUSED);
  }

  private static String note(X12Interchange received) {
    return received.envelopeFaults().stream()
        .flatMap(fault -> fault.envelopeCode().stream())
        .findFirst()
        .orElse(RIGHT);
  }

  private static SegmentWriter segment(X12Header header, String note) {
    var out = new SegmentWriter();
    out.segment(
        "TA1",
        "0".repeat(9 - header.control().length()) + header.control(),
        digits(header.date(), 6),
        digits(header.time(), 4),
        note.equals(RIGHT) ? "A" : "R",
        note);
    return out;
  }

  /** A date or time as it came, unless it is none: then nothing of it can be repeated. */
  private static String digits(String found, int length) {
    return found.matches("[0-9]{" + length + "}") ? found : "0".repeat(length);
  }
}
