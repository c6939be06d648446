package org.bencao.common;

/** The row of the business where a work item is looked after; the page knows its address. */
public record WorkTarget(Kind kind, long id) {

  /** What the identifier names. */
  public enum Kind {
    ORDER,
    /** An order that waits for approvals. */
    REQUISITION,
    DRAFT,
    ITEM,
    /** An unusual line of an order. */
    HOLD,
    /** What quotes were asked for. */
    INQUIRY,
    /** A volume of a tender. */
    TENDER,
    LICENCE,
    /** A first-trade dossier. */
    DOSSIER,
    /** A row of the register of special medicines. */
    REGISTER,
    /** What an authority has to be told. */
    AUTHORITY_REPORT,
    IMPORT,
    MESSAGE,
    INVOICE,
    /** What two companies owe each other at the end of a month. */
    STATEMENT,
    /** An order on the desk of its seller. */
    DESK,
    DESPATCH,
    DISCREPANCY,
    GOODS_RETURN,
    RECALL,
    /** What the platform is told of packs. */
    TRACE_SLIP,
    /** A lot under suspicion, or what somebody wants to know. */
    TRACE_CASE
  }

  public WorkTarget {
    if (kind == null) {
      throw new IllegalArgumentException("target: found no kind, wanted one");
    }
  }
}
