package org.bencao.web.pricing;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a form of the quotes page did or why it did nothing, told on the page to which it leads;
 * words under {@code pricing.quote.did.{NAME}}.
 */
enum QuoteDid {
  ASKED("ok"),
  QUOTED("ok"),
  ASKED_AGAIN("ok"),
  ACCEPTED("ok"),
  ENDED("ok"),
  SELLER_UNKNOWN("bad"),
  LINE_UNREADABLE("bad"),
  DAY_WRONG("bad"),
  TOO_LONG("bad"),
  /** A draft was made of the rest. */
  LEFT(""),
  NOTHING_TO_ORDER("bad"),
  /** The page says why beside it. */
  REFUSED("bad");

  private final String tone;

  QuoteDid(String tone) {
    this.tone = tone;
  }

  String tone() {
    return tone;
  }

  /** The one that an address names, if it names one. */
  static Optional<QuoteDid> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
