package org.bencao.integration.sandbox;

import java.time.Duration;
import java.time.Instant;

/**
 * One document of a script.
 *
 * @param number place among the documents of its type, from 1
 * @param at when it is due; {@link Instant#MAX} while something is still waited for
 * @param about number of the buyer's document that it answers, empty where it answers the order
 * @param keep whether it is sent again until it is acknowledged
 */
record Step(int number, Instant at, Content content, String about, Wire wire, boolean keep) {

  /** What the document says, and by which message. */
  enum Content {
    /** Each line as its scenario wants it. */
    AS_PLAYED("855"),
    /** Every line back-ordered, issued after the first response. */
    BACKORDERED_LATER("855"),
    /** Every line back-ordered, issued a day before the first response. */
    BACKORDERED_EARLIER("855"),
    /** As played, but for an order number that nobody gave. */
    UNKNOWN_ORDER("855"),
    /** Every line rejected. */
    REJECTED("855"),
    /** What was on back order is released, or given up. */
    BACK_ORDER_DECIDED("855"),
    /** What is to leave and has not left yet. */
    GOODS("856"),
    /** What has left and is not invoiced yet. */
    INVOICED("810"),
    /** The first invoice once more. */
    INVOICED_AGAIN("810"),
    /** What the buyer claims by a receipt advice. */
    CREDITED("810"),
    /** The answer to the buyer's change. */
    CHANGE_ANSWERED("865"),
    /** A change of the wholesaler's own mind. */
    OWN_CHANGE("865");

    private final String type;

    Content(String type) {
      this.type = type;
    }

    String type() {
      return type;
    }
  }

  static Step answer(int number, Instant at) {
    return new Step(number, at, Content.AS_PLAYED, "", Wire.PLAIN, true);
  }

  Step saying(Content other) {
    return new Step(number, at, other, about, wire, keep);
  }

  /** Goes out once: nobody can acknowledge it as a document of its own. */
  Step once(Wire other) {
    return new Step(number, at, content, about, other, false);
  }

  String document(String order) {
    return order + "/" + content.type() + "/" + number;
  }

  String documentBefore(String order) {
    return order + "/" + content.type() + "/" + (number - 1);
  }

  boolean isDue(Instant now) {
    return !at.isAfter(now);
  }

  /** What is waited for stays waited for. */
  static Instant later(Instant at, Duration by) {
    return at.equals(Instant.MAX) ? at : at.plus(by);
  }

  static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  static Instant earliest(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
