package org.bencao.integration.format.x12;

import java.time.Instant;

/** The control numbers and the time of one interchange with one group and one message. */
public record X12Control(long interchange, long group, String message, Instant at) {

  private static final long LARGEST = 999_999_999;

  public X12Control {
    if (interchange < 1 || interchange > LARGEST || group < 1 || group > LARGEST) {
      throw new IllegalArgumentException(
          "control number: found " + interchange + " and " + group + ", wanted 1 to 999999999");
    }
    if (message == null || !message.matches("[0-9A-Z]{4,9}")) {
      throw new IllegalArgumentException(
          "message control number: found " + message + ", wanted 4 to 9 characters");
    }
    if (at == null) {
      throw new IllegalArgumentException("time of the interchange: found none");
    }
  }
}
