package org.bencao.common;

/**
 * The one catalogue of reason codes; the words stand under {@code reason.{CODE}} in both languages.
 *
 * <p>A code is here only when something in the product can give it.
 */
public enum Reason {
  FACT_MISSING(Hold.LINE),
  COMPANY_NOT_VERIFIED(Hold.ORDER),
  LICENCE_MISSING(Hold.LINE),
  LICENCE_EXPIRED(Hold.LINE),
  LICENCE_SUSPENDED(Hold.LINE),
  BUYER_SCOPE(Hold.LINE),
  ONLINE_SALE_BANNED(Hold.LINE),
  NO_PRICE(Hold.LINE),
  ORDER_MULTIPLE(Hold.ORDER),
  MAX_QUANTITY(Hold.ORDER),
  MIN_ORDER_VALUE(Hold.ORDER),
  OUT_OF_STOCK(Hold.ORDER),
  LIMIT_RACE_LOST(Hold.ORDER),
  ITEM_NOT_OFFERED(Hold.LINE),
  ITEM_NOT_FOUND(Hold.LINE),
  ITEM_AMBIGUOUS(Hold.LINE),
  SUPPLIER_NOT_OFFERING(Hold.LINE),
  ORDER_UNIT_UNKNOWN(Hold.LINE),
  TOO_MANY_LINES(Hold.ORDER),
  FILE_UNREADABLE(Hold.ORDER),
  QUANTITY_UNREADABLE(Hold.ORDER),
  COMMAND_KEY_REUSED(Hold.ORDER),
  DUPLICATE(Hold.ORDER),
  DUPLICATE_DOCUMENT(Hold.ORDER),
  CONTROL_NUMBER_REUSED(Hold.ORDER),
  DOCUMENT_NUMBER_REUSED(Hold.ORDER),
  SYNTAX(Hold.ORDER),
  PARTY_MISMATCH(Hold.ORDER),
  NOT_AGREED(Hold.ORDER),
  TEST_INDICATOR(Hold.ORDER),
  UNREADABLE(Hold.ORDER),
  UNKNOWN_ORDER(Hold.ORDER),
  UNKNOWN_LINE(Hold.ORDER),
  LINE_BY_ITEM(Hold.ORDER),
  ITEM_DIFFERS(Hold.ORDER),
  ITEM_IDS_CONTRADICT(Hold.ORDER),
  ANSWER_SUPERSEDED(Hold.ORDER),
  ANSWER_OLDER(Hold.ORDER),
  QTY_EXCEEDS_ORDERED(Hold.ORDER),
  QTY_BELOW_ORDERED(Hold.ORDER),
  PRICE_DIFFERS(Hold.ORDER),
  DATE_LATER(Hold.ORDER),
  SUBSTITUTION_OFFERED(Hold.ORDER),
  SUBSTITUTION_NOT_ALLOWED(Hold.ORDER),
  UOM_UNKNOWN(Hold.ORDER),
  CURRENCY_DIFFERS(Hold.ORDER),
  ACK_UNKNOWN(Hold.ORDER),
  ACK_LATE(Hold.ORDER),
  ACK_CONTRADICTS(Hold.ORDER),
  ACK_NEGATIVE(Hold.ORDER),
  ACK_OVERDUE(Hold.ORDER),
  ANSWER_OVERDUE(Hold.ORDER),
  ANSWER_WITHOUT_ACK(Hold.ORDER),
  CROSSED_WITH_CANCEL(Hold.ORDER),
  DATE_IMPLAUSIBLE(Hold.ORDER),
  SELLER_REJECTED(Hold.ORDER),
  REJECTED_BY_PERSON(Hold.ORDER),
  PROCESSING_FAILED(Hold.ORDER),
  LINES_ORDERED_ALREADY(Hold.ORDER),
  ITEM_ON_LIST(Hold.LINE),
  STANDING_LEFT(Hold.LINE),
  STANDING_ENDED(Hold.ORDER);

  /** What a refusal of one line does to the rest of a supplier's order while it is a draft. */
  public enum Hold {
    /** The line stays behind, the rest may go. */
    LINE,
    /** The supplier's order waits: a person has to look at it before anything goes. */
    ORDER
  }

  private final Hold hold;

  Reason(Hold hold) {
    this.hold = hold;
  }

  public Hold hold() {
    return hold;
  }
}
