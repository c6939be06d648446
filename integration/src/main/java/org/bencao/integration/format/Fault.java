package org.bencao.integration.format;

import java.util.Optional;

/** One thing that is wrong in an interchange of whatever standard: where, and what was wanted. */
public interface Fault {

  String segmentTag();

  /** In the file; the interchange's own header is 1. */
  int segmentPosition();

  /** In the message, whose header is 1; 0 outside of one. */
  int positionInMessage();

  /** The element, the first behind the tag is 1; 0 when the whole segment is meant. */
  int place();

  /** In the element; 0 when there is none. */
  int component();

  /** What was found there. */
  Optional<String> badValue();

  Expected expected();

  /**
   * The same for who decides what a person may put right: a unit and a qualifier by what they are.
   */
  default String wanted() {
    return expected().name();
  }

  /** The number of the order's line in which it stands, where the fault itself knows it. */
  default Optional<String> orderLine() {
    return Optional.empty();
  }
}
