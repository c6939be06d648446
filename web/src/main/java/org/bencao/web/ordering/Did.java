package org.bencao.web.ordering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;

/**
 * What a form of a page did or why it did nothing, told on the page to which it leads; words under
 * {@code ordering.said.{name}}.
 */
enum Did {
  CREATED("ok"),
  RENAMED("ok"),
  COPIED("ok"),
  DELETED("ok"),
  ADDED("ok"),
  SAVED("ok"),
  REMOVED("ok"),
  MOVED("ok"),
  /** Lines whose items stand on the other list already stayed. */
  STAYED(""),
  /** A draft became a list, but lines of it are not offered any more. */
  NOT_ALL(""),
  /** The draft is filled; lines without an offer stayed. */
  LEFT(""),
  /** The draft is filled; lines come from another supplier than the preferred one. */
  INSTEAD(""),
  NOTHING(""),
  PAUSED("ok"),
  RESUMED("ok"),
  ENDED("ok"),
  ASKED("ok"),
  ANSWERED("ok"),
  CLOSED("ok"),
  CONFIRMED("ok"),
  SHIPPED("ok"),
  INVOICED("ok"),
  CREDITED("ok"),
  GRANTED("ok"),
  DECLINED("ok"),
  NOTED("ok"),
  CANCEL_ASKED("ok"),
  AGREED("ok"),
  OFFER_DECLINED("ok"),
  ANNOUNCED("ok"),
  SHORTAGE_ENDED("ok"),
  HOLD_CLEARED("ok"),
  FORM_KEPT("ok"),
  FORM_WITHDRAWN("ok"),
  HOLD_REPORTED("ok"),
  APPROVED("ok"),
  /** Others have to approve as well. */
  PARTLY_APPROVED("ok"),
  NOT_APPROVED("ok"),
  WITHDRAWN("ok"),
  AWAY("ok"),
  BACK("ok"),
  /** Of those that were marked some have changed and wait on. */
  SOME_APPROVED(""),
  CHANGED_MEANWHILE("bad"),
  DECIDED_ALREADY("bad"),
  NOT_YOURS("bad"),
  OWN_APPROVAL("bad"),
  ABOVE_LIMIT("bad"),
  /** The rules refuse it as it stands now. */
  REFUSED_NOW("bad"),
  EVIDENCE_MISSING("bad"),
  /** It is approved by a signature, and the password or code is missing or not theirs. */
  NOT_SIGNED("bad"),
  SIGN_SLOWED("bad"),
  NAME_MISSING("bad"),
  NUMBER_MISSING("bad"),
  TOO_LONG("bad"),
  NOTE_MISSING("bad"),
  NOTHING_TYPED("bad"),
  /** Below the form it is said why. */
  REFUSED("bad"),
  NO_FILE("bad"),
  DAY_WRONG("bad"),
  NONE_MARKED("bad"),
  UNREADABLE("bad"),
  NOT_OFFERED("bad"),
  THERE_ALREADY("bad"),
  MORE_THAN_LEFT("bad"),
  OVER("bad"),
  TEXT_MISSING("bad"),
  ITEM_UNKNOWN("bad"),
  GONE("bad");

  private final String tone;

  Did(String tone) {
    this.tone = tone;
  }

  /** {@code ok}, {@code bad} or nothing. */
  String tone() {
    return tone;
  }

  /** The one that an address names, if it names one. */
  static Optional<Did> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** What the first of these reasons comes to on a page of lists. */
  static Did refused(List<Finding> findings) {
    return switch (findings.get(0).reason()) {
      case QUANTITY_UNREADABLE -> UNREADABLE;
      case ITEM_NOT_OFFERED -> NOT_OFFERED;
      case ITEM_ON_LIST -> THERE_ALREADY;
      case STANDING_LEFT -> MORE_THAN_LEFT;
      case STANDING_ENDED -> OVER;
      default -> GONE;
    };
  }
}
