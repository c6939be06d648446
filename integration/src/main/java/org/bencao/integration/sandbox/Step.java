package org.bencao.integration.sandbox;

import java.time.Instant;

/**
 * One order response of a script.
 *
 * @param number place in the script, from 1
 * @param at when it is due
 * @param keep whether it is sent again until it is acknowledged
 */
record Step(int number, Instant at, Content content, Wire wire, boolean keep) {

  /** What the response says. */
  enum Content {
    /** Each line as its scenario wants it. */
    AS_PLAYED,
    /** Every line back-ordered, issued after the first response. */
    BACKORDERED_LATER,
    /** Every line back-ordered, issued a day before the first response. */
    BACKORDERED_EARLIER,
    /** As played, but for an order number that nobody gave. */
    UNKNOWN_ORDER
  }

  static Step answer(int number, Instant at) {
    return new Step(number, at, Content.AS_PLAYED, Wire.PLAIN, true);
  }

  Step saying(Content other) {
    return new Step(number, at, other, wire, keep);
  }

  /** Goes out once: nobody can acknowledge it as a document of its own. */
  Step once(Wire other) {
    return new Step(number, at, content, other, false);
  }

  String document(String order) {
    return order + "/855/" + number;
  }

  String documentBefore(String order) {
    return order + "/855/" + (number - 1);
  }

  boolean isDue(Instant now) {
    return !at.isAfter(now);
  }
}
