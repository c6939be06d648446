package org.bencao.integration.format.edifact;

import java.util.Optional;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.Fault;

/**
 * One thing that is wrong in an interchange: where, what, with which code CONTRL answers it.
 *
 * @param segmentPosition in the file, UNB = 1
 * @param positionInMessage UNH = 1; 0 outside a message
 * @param element position in the segment, the tag's is 1 as UCD counts; 0 when the whole segment is
 *     meant
 * @param component position in the element, 0 when there is none
 * @param code DE 0085
 */
public record EdifactFault(
    Level level,
    String segmentTag,
    int segmentPosition,
    int positionInMessage,
    int element,
    int component,
    String code,
    Optional<String> badValue,
    Expected expected)
    implements Fault {

  private static final int BAD_VALUE_LENGTH = 99;

  /** The smallest unit that the fault spoils. */
  public enum Level {
    INTERCHANGE,
    MESSAGE
  }

  public EdifactFault {
    badValue =
        badValue
            .map(text -> text.substring(0, Math.min(text.length(), BAD_VALUE_LENGTH)))
            .filter(text -> !text.isEmpty());
  }

  /** A fault of a whole unit. */
  public static EdifactFault of(
      Level level, String tag, int position, String code, String badValue, Expected expected) {
    return new EdifactFault(level, tag, position, 0, 0, 0, code, Optional.of(badValue), expected);
  }

  /** C186 6411 is a unit, whatever is wrong with it. */
  @Override
  public String wanted() {
    return segmentTag.equals("QTY") && place() == 1 && component == 3
        ? Expected.UNIT.name()
        : expected.name();
  }

  @Override
  public int place() {
    return Math.max(0, element - 1);
  }
}
