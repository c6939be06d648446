package org.bencao.web.invoicing;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a form of the payments page did or why it did nothing, told on the page to which it leads;
 * words under {@code invoicing.banked.{NAME}}.
 */
enum Banked {
  RECORDED("ok"),
  ALLOCATED("ok"),
  WITHDRAWN("ok"),
  TWO_BEGUN("ok"),
  CHAIN_SHOWN("ok"),
  PAYEE_NAMED("ok"),
  PAYEE_INCOMPLETE("bad"),
  CHAIN_INCOMPLETE("bad"),
  AMOUNT_WRONG("bad"),
  REFERENCE_MISSING("bad"),
  DAY_WRONG("bad"),
  NOTE_MISSING("bad"),
  /** The page says why beside it. */
  REFUSED("bad");

  private final String tone;

  Banked(String tone) {
    this.tone = tone;
  }

  String tone() {
    return tone;
  }

  /** The one that an address names, if it names one. */
  static Optional<Banked> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
