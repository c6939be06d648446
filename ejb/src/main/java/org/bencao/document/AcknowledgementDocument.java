package org.bencao.document;

import java.util.List;
import java.util.Optional;

/**
 * What a receiver says of the syntax of what we sent: an interchange (TA1) or one functional group
 * (997).
 *
 * @param functionalId what the acknowledged group carries, for example PO; empty for an interchange
 * @param control the control number acknowledged: of the group, or of the interchange
 * @param codes AK905 and following of a 997, the note code of a TA1
 * @param included messages the group said it had
 * @param received messages the receiver found
 * @param accepted messages the receiver took
 */
public record AcknowledgementDocument(
    Optional<Envelope> envelope,
    Level level,
    Optional<String> functionalId,
    String control,
    Verdict verdict,
    List<String> codes,
    int included,
    int received,
    int accepted,
    List<MessageVerdict> messages) {

  /** What is acknowledged. */
  public enum Level {
    TRANSPORT,
    INTERCHANGE,
    GROUP,
    MESSAGE,
    BUSINESS
  }

  /** How it fared. */
  public enum Verdict {
    RECEIVED,
    ACCEPTED,
    ACCEPTED_WITH_ERRORS,
    /** A group of which some messages were taken and some not. */
    PARTLY_ACCEPTED,
    REJECTED
  }

  public AcknowledgementDocument {
    Check.present("envelope", envelope);
    Check.present("level", level);
    Check.text("functional id", functionalId);
    Check.text("control number", control);
    Check.present("verdict", verdict);
    codes = List.copyOf(codes);
    messages = List.copyOf(messages);
    Check.that(
        included >= 0 && received >= 0 && accepted >= 0,
        "counts",
        "less than zero",
        "zero or more");
  }

  /** One acknowledged message, with the errors found in it. */
  public record MessageVerdict(
      String type, String control, Verdict verdict, List<String> codes, List<SyntaxError> errors) {

    public MessageVerdict {
      Check.text("message type", type);
      Check.text("message control", control);
      Check.present("verdict", verdict);
      codes = List.copyOf(codes);
      errors = List.copyOf(errors);
    }
  }

  /**
   * One error as the receiver found it.
   *
   * @param position of the segment in the message, ST = 1
   * @param loop the loop it stands in, if said
   * @param segmentCode AK304
   * @param element position of the element in the segment; none when the segment itself is wrong
   * @param reference the data element's number in the directory
   * @param elementCode AK403
   */
  public record SyntaxError(
      String segment,
      int position,
      Optional<String> loop,
      Optional<String> segmentCode,
      Optional<Integer> element,
      Optional<Integer> component,
      Optional<String> reference,
      Optional<String> elementCode,
      Optional<String> badValue) {

    public SyntaxError {
      Check.text("segment", segment);
      Check.text("loop", loop);
      Check.text("segment code", segmentCode);
      Check.present("element", element);
      Check.present("component", component);
      Check.text("reference", reference);
      Check.text("element code", elementCode);
      Check.present("bad value", badValue);
    }
  }
}
