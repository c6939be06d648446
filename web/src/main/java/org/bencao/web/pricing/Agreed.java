package org.bencao.web.pricing;

import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Reason;

/**
 * What a form of contracts or tenders did or why it did nothing, told on the page to which it
 * leads; words under {@code pricing.said.{name}}.
 */
enum Agreed {
  MADE("ok"),
  ENDED("ok"),
  NUMBER_MISSING("bad"),
  NUMBER_REUSED("bad"),
  BUYER_UNKNOWN("bad"),
  PERIOD_WRONG("bad"),
  DAYS_UNREADABLE("bad"),
  TERM_REFUSED("bad"),
  REBATE_UNREADABLE("bad"),
  REBATE_REFUSED("bad"),
  LINE_UNREADABLE("bad"),
  LINES_MISSING("bad"),
  ITEM_UNKNOWN("bad"),
  OVERLAPS("bad"),
  BELOW_COST("bad"),
  CLEARED("ok"),
  CLEARANCE_INCOMPLETE("bad"),
  RECORDED("ok"),
  NAME_MISSING("bad"),
  VOLUME_UNREADABLE("bad"),
  VOLUMES_MISSING("bad"),
  NO_SUCH_ITEM("bad"),
  COMPANY_UNKNOWN("bad"),
  MOST_TOO_LOW("bad"),
  WON_ALREADY("bad"),
  CURVE_SET("ok"),
  POINT_UNREADABLE("bad"),
  CURVE_RISES("bad"),
  OPENED("ok"),
  PLEDGED("ok"),
  LEFT("ok"),
  ITEM_MISSING("bad"),
  WINDOW_WRONG("bad"),
  TIER_UNREADABLE("bad"),
  TIERS_MISSING("bad"),
  TIERS_WRONG("bad"),
  GROUP_NUMBER_REUSED("bad"),
  ITEM_NOT_YOURS("bad"),
  PACKS_UNREADABLE("bad"),
  GONE("bad");

  private final String tone;

  Agreed(String tone) {
    this.tone = tone;
  }

  String tone() {
    return tone;
  }

  /** The one that an address names, if it names one. */
  static Optional<Agreed> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  static Agreed refused(Reason reason) {
    return switch (reason) {
      case PERIOD_EMPTY -> PERIOD_WRONG;
      case CONTRACT_NUMBER_REUSED -> NUMBER_REUSED;
      case ITEM_NOT_FOUND -> ITEM_UNKNOWN;
      case PRICE_OVERLAP -> OVERLAPS;
      case TERM_TOO_LONG -> TERM_REFUSED;
      case REBATE_OFF_BOOKS -> REBATE_REFUSED;
      case PRICE_BELOW_COST -> BELOW_COST;
      default -> GONE;
    };
  }

  static Agreed refusedOfGroup(Reason reason) {
    return switch (reason) {
      case PERIOD_EMPTY -> WINDOW_WRONG;
      case CONTRACT_NUMBER_REUSED -> GROUP_NUMBER_REUSED;
      case ITEM_NOT_FOUND -> ITEM_NOT_YOURS;
      case GROUP_TIERS_WRONG -> TIERS_WRONG;
      default -> GONE;
    };
  }

  static Agreed refusedOfTender(Reason reason) {
    return switch (reason) {
      case PERIOD_EMPTY -> PERIOD_WRONG;
      case ITEM_NOT_FOUND, ITEM_AMBIGUOUS -> NO_SUCH_ITEM;
      case COMPANY_NOT_FOUND -> COMPANY_UNKNOWN;
      case TENDER_VOLUME_WRONG -> MOST_TOO_LOW;
      case PRICE_OVERLAP -> WON_ALREADY;
      default -> GONE;
    };
  }
}
