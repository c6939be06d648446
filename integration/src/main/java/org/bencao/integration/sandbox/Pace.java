package org.bencao.integration.sandbox;

import java.time.Duration;

/**
 * How fast a simulated wholesaler works.
 *
 * @param answer from the order to its response, and from a change or a claim to its answer
 * @param despatch from the order to the despatch advice; zero: nothing leaves by itself
 * @param invoice from the order to the invoice; zero: nothing is invoiced by itself
 * @param resend from a document to its repeat while the functional acknowledgement is missing
 * @param late from the order to a response that comes after the agreed deadline
 */
record Pace(Duration answer, Duration despatch, Duration invoice, Duration resend, Duration late) {

  private static final int PROMPT = 2;
  private static final int MOST_DOUBLINGS = 3;

  /** From the properties of the installation: 2, 10, 20 and 15 s unless they say otherwise. */
  static Pace ofProperties(Duration answerDeadline) {
    var answer = Duration.ofMillis(Long.getLong("bencao.sandbox.answer.millis", 2_000));
    var resend = Duration.ofSeconds(Long.getLong("bencao.sandbox.resend.seconds", 15));
    return new Pace(
        answer,
        Duration.ofMillis(Long.getLong("bencao.sandbox.despatch.millis", 10_000)),
        Duration.ofMillis(Long.getLong("bencao.sandbox.invoice.millis", 20_000)),
        resend,
        answerDeadline.plus(answer).plusSeconds(5));
  }

  boolean despatches() {
    return despatch.compareTo(Duration.ZERO) > 0;
  }

  /** What has not left is not invoiced. */
  boolean invoices() {
    return despatches() && invoice.compareTo(Duration.ZERO) > 0;
  }

  /** From the response to the despatch advice. */
  Duration toDespatch() {
    return longer(despatch.minus(answer), Duration.ZERO);
  }

  /** From the response to the invoice. */
  Duration toInvoice() {
    return longer(invoice.minus(answer), toDespatch());
  }

  /**
   * A partner that does not acknowledge is asked less and less often, but is never forgotten: who
   * has much to read would never be done with it if the same came again and again.
   */
  Duration beforeRepeat(int attempt) {
    return resend.multipliedBy(1L << Math.min(Math.max(attempt - PROMPT, 0), MOST_DOUBLINGS));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
