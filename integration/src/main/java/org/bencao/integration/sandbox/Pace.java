package org.bencao.integration.sandbox;

import java.time.Duration;

/**
 * How fast a simulated wholesaler works.
 *
 * @param answer from the order to its response
 * @param resend from a document to its repeat while the functional acknowledgement is missing
 * @param late from the order to a response that comes after the agreed deadline
 */
record Pace(Duration answer, Duration resend, Duration late) {

  /** From the properties of the installation: 2 s and 15 s unless they say otherwise. */
  static Pace ofProperties(Duration answerDeadline) {
    var answer = Duration.ofMillis(Long.getLong("bencao.sandbox.answer.millis", 2_000));
    var resend = Duration.ofSeconds(Long.getLong("bencao.sandbox.resend.seconds", 15));
    return new Pace(answer, resend, answerDeadline.plus(answer).plusSeconds(5));
  }

  /** A partner that never acknowledges is asked less and less often, but is never forgotten. */
  Duration beforeRepeat(int attempt) {
    return attempt <= 8 ? resend : resend.multipliedBy(1L << Math.min(attempt - 8, 5));
  }
}
