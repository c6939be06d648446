package org.bencao.web.invoicing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;

/**
 * What a form of the match page did or why it did nothing, told on the page to which it leads;
 * words under {@code invoicing.said.{NAME}}.
 */
enum Settled {
  ACCEPTED("ok"),
  DISPUTED("ok"),
  RELEASED("ok"),
  CONFIRMED("ok"),
  /** Nothing says how the account was confirmed. */
  CALL_MISSING("bad"),
  NOTE_MISSING("bad"),
  NOTE_TOO_LONG("bad"),
  NOT_ACCEPTABLE("bad"),
  /** Something of it is neither settled nor in dispute, or waits for goods. */
  NOT_READY("bad"),
  /** The page says why beside it. */
  MAY_NOT_PAY("bad"),
  GONE("bad");

  private final String tone;

  Settled(String tone) {
    this.tone = tone;
  }

  /** {@code ok} or {@code bad}. */
  String tone() {
    return tone;
  }

  /** The one that an address names, if it names one. */
  static Optional<Settled> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  static Settled refused(List<Finding> findings) {
    return switch (findings.get(0).reason()) {
      case FACT_MISSING -> NOTE_MISSING;
      case PAY_BEFORE_MATCH -> NOT_READY;
      case TWO_INVOICE_MISSING, PAYEE_MISMATCH, BANK_CHANGE_UNCONFIRMED -> MAY_NOT_PAY;
      default -> NOT_ACCEPTABLE;
    };
  }
}
