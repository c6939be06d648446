package org.bencao.web.credit;

import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Reason;

/**
 * What a form of the limits page did or why it did nothing, told on the page to which it leads;
 * words under {@code credit.said.{name}}.
 */
enum Spent {
  SET("ok"),
  RULES_SET("ok"),
  APPROVERS_SET("ok"),
  AMOUNT_WRONG("bad"),
  PERIOD_WRONG("bad"),
  NAME_MISSING("bad"),
  BUYER_UNKNOWN("bad"),
  RULE_UNCLEAR("bad"),
  NAMED_TWICE("bad"),
  SITE_UNKNOWN("bad"),
  QUOTA_WRONG("bad"),
  WINDOWS_CROSS("bad"),
  GONE("bad");

  private final String tone;

  Spent(String tone) {
    this.tone = tone;
  }

  String tone() {
    return tone;
  }

  /** The one that an address names, if it names one. */
  static Optional<Spent> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  static Spent refused(Reason reason) {
    return switch (reason) {
      case PERIOD_EMPTY -> PERIOD_WRONG;
      case AMOUNT_UNREADABLE -> AMOUNT_WRONG;
      case BUDGET_NAMED_TWICE -> NAMED_TWICE;
      case QUOTA_OVERLAP -> WINDOWS_CROSS;
      default -> GONE;
    };
  }
}
