package org.bencao.web.receiving;

import java.util.EnumSet;
import java.util.Set;
import org.bencao.common.Reason;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.exchange.Wording;

/** A stop in two or three words that can be read from afar, and what is usual then. */
final class StopWords {

  /** Reasons that are worded; any other is one to look at. */
  static final Set<Reason> WORDED =
      EnumSet.of(
          Reason.EXPIRED,
          Reason.SHELF_LIFE_SHORT,
          Reason.LOT_MISMATCH,
          Reason.EXPIRY_MISMATCH,
          Reason.LOT_MISSING,
          Reason.DATE_UNREADABLE,
          Reason.TWO_PERSON_CHECK,
          Reason.BOOKED_TOO_MANY,
          Reason.QUANTITY_UNREADABLE,
          Reason.DESPATCH_CLOSED,
          Reason.UNKNOWN_LINE,
          Reason.SUBSTITUTE_NOT_CONSENTED,
          Reason.RECALLED,
          Reason.LOGGER_MISSING,
          Reason.EXCURSION,
          Reason.CODE_AMBIGUOUS,
          Reason.CODE_UNREADABLE,
          Reason.CODE_OF_ANOTHER,
          Reason.CODE_COUNTED,
          Reason.CODE_NOT_ON_ASN,
          Reason.CODE_ALREADY_RECEIVED,
          Reason.CODE_ALREADY_SOLD,
          Reason.UI_NOT_ACTIVE,
          Reason.CODES_DIFFER,
          Reason.COMMAND_KEY_REUSED,
          Reason.BOOKING_TAKEN_BACK);

  private static final Set<Reason> OF_THE_PACK =
      EnumSet.of(
          Reason.EXPIRED,
          Reason.SHELF_LIFE_SHORT,
          Reason.LOT_MISMATCH,
          Reason.EXPIRY_MISMATCH,
          Reason.RECALLED,
          Reason.LOGGER_MISSING,
          Reason.EXCURSION,
          Reason.CODE_OF_ANOTHER,
          Reason.CODE_NOT_ON_ASN,
          Reason.CODE_ALREADY_RECEIVED,
          Reason.CODE_ALREADY_SOLD,
          Reason.UI_NOT_ACTIVE,
          Reason.SUBSTITUTE_NOT_CONSENTED);

  private StopWords() {}

  static String of(Reason reason, Wording words) {
    return words.page("receiving.stop." + (WORDED.contains(reason) ? reason.name() : "OTHER"));
  }

  /** Whether the pack itself must not go onto the shelf. */
  static boolean isOfThePack(Reason reason) {
    return OF_THE_PACK.contains(reason);
  }

  /** The kind of claim that stands first in the list. */
  static DiscrepancyKind kind(Reason reason) {
    return switch (reason) {
      case EXPIRED -> DiscrepancyKind.EXPIRED;
      case SHELF_LIFE_SHORT -> DiscrepancyKind.SHORT_DATED;
      case LOT_MISMATCH, EXPIRY_MISMATCH -> DiscrepancyKind.WRONG_LOT;
      case LOT_MISSING -> DiscrepancyKind.NO_DATA;
      case CODE_OF_ANOTHER -> DiscrepancyKind.WRONG_ITEM;
      case CODE_NOT_ON_ASN -> DiscrepancyKind.NO_DATA;
      case LOGGER_MISSING, EXCURSION -> DiscrepancyKind.TEMPERATURE;
      case RECALLED -> DiscrepancyKind.RECALLED;
      case CODE_ALREADY_RECEIVED, CODE_ALREADY_SOLD, UI_NOT_ACTIVE -> DiscrepancyKind.SUSPECT;
      case SUBSTITUTE_NOT_CONSENTED -> DiscrepancyKind.WRONG_ITEM;
      default -> DiscrepancyKind.OTHER;
    };
  }

  /** The button that is drawn as the main one. */
  static GoodsState way(Reason reason) {
    return switch (reason) {
      case EXPIRED -> GoodsState.REFUSED;
      case BOOKED_TOO_MANY -> GoodsState.OVER;
      default -> GoodsState.QUARANTINED;
    };
  }
}
