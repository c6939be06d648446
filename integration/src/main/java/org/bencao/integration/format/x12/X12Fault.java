package org.bencao.integration.format.x12;

import java.util.Optional;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.Fault;

/**
 * One thing that is wrong in an interchange: where, what, with which code it is answered.
 *
 * @param segmentPosition in the file, ISA = 1
 * @param positionInMessage ST = 1; 0 outside a message
 * @param element position in the segment, 0 when the whole segment is meant
 * @param component position in the element, 0 when there is none
 * @param reference the data element's number in the directory
 * @param segmentCode AK304
 * @param elementCode AK403
 * @param envelopeCode AK502 of a message, AK905 of a group, TA105 of the interchange
 */
public record X12Fault(
    Level level,
    String segmentTag,
    int segmentPosition,
    int positionInMessage,
    int element,
    int component,
    Optional<String> reference,
    Optional<String> segmentCode,
    Optional<String> elementCode,
    Optional<String> envelopeCode,
    Optional<String> badValue,
    Expected expected)
    implements Fault {

  private static final int BAD_VALUE_LENGTH = 99;

  /** The smallest unit that the fault spoils. */
  public enum Level {
    INTERCHANGE,
    GROUP,
    MESSAGE
  }

  public X12Fault {
    badValue =
        badValue
            .map(text -> text.substring(0, Math.min(text.length(), BAD_VALUE_LENGTH)))
            .filter(text -> !text.isEmpty());
  }

  /** By the data element, whatever is wrong with it. */
  @Override
  public String wanted() {
    return switch (reference.orElse("")) {
      case "355" -> Expected.UNIT.name();
      case "373" -> Expected.DATE.name();
      default -> expected.name();
    };
  }

  @Override
  public int place() {
    return element;
  }

  /** A fault of a whole unit, said by one code; an agreement that it breaks is one, too. */
  public static X12Fault envelope(
      Level level, String tag, int position, String code, String badValue, Expected expected) {
    return new X12Fault(
        level,
        tag,
        position,
        0,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(code),
        Optional.of(badValue),
        expected);
  }
}
