package org.bencao.common;

/** What kind of thing waits; the word stands under {@code work.kind.{KIND}}. */
public enum WorkKind {
  /** A document left something on an order that a person has to decide. */
  OPEN_POINT,
  /** An order that waits for the caller's approval. */
  APPROVAL,
  /** An order of the caller that was not approved. */
  NOT_APPROVED,
  BACK_ORDER,
  /** A line of a controlled medicine that is unusual for who orders it. */
  ORDER_HELD,
  /** A first-trade dossier that the caller signs next. */
  DOSSIER,
  /** A row of the register of special medicines that waits for a signature, or for its report. */
  REGISTER,
  /** What an authority has to be told soon. */
  AUTHORITY_REPORT,
  /** An inquiry that the seller has not answered. */
  QUOTE_ASKED,
  /** A quote that the buyer has neither accepted nor refused. */
  QUOTE_CAME,
  /** Less of a tender came than should be there by now. */
  TENDER_BEHIND,
  NO_ANSWER,
  NO_RECEIPT,
  /** Lines of a draft that arrive a day later unless they are ordered soon. */
  CUT_OFF,
  LICENCE_ENDS,
  LICENCE_ENDED,
  /** A document that stopped at the border. */
  DOCUMENT,
  /** A draft that a colleague gave to the caller. */
  HANDED_OVER,
  /** A watched item that can be had again. */
  BACK_IN_STOCK,
  /** A table whose differences nobody has approved yet. */
  IMPORT_REVIEW,
  /** An invoice that is not as ordered and received. */
  INVOICE_DIFFERENCE,
  /** An invoice that matches and may be released for payment. */
  INVOICE_MATCHED,
  /** A monthly statement that the buyer has not answered, or with which it does not agree. */
  STATEMENT,
  /** An order that the desk of a seller without EDI has to answer. */
  DESK_ANSWER,
  DESK_SHIP,
  DESK_INVOICE,
  /** What a buyer asked about a placed order. */
  DESK_CHANGE,
  /** A delivery that is to be counted. */
  DELIVERY,
  /** Goods that are held until the quality officer has decided. */
  QUARANTINE,
  /** A claim whose time is over today or was before. */
  CLAIM,
  /** Lots that the site received and that are called back: say what became of them. */
  RECALL,
  /** A lot under suspicion, or what somebody wants to know of a product. */
  TRACE_CASE,
  /** Codes of packs that the platform was not told of in time. */
  TRACE_SLIP,
  /** Packs that go back to their seller and wait for somebody. */
  GOODS_RETURN
}
