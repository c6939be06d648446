package org.bencao.ordering.boundary;

/** Which sum of an order line a document changes (documents 1.1). */
public enum QuantityKind {
  ORDERED,
  CANCELLED,
  CONFIRMED,
  BACK_ORDERED,
  REJECTED,
  OFFERED,
  SUBSTITUTED,
  DESPATCHED,
  /** Despatched beyond what was open. */
  EXCESS,
  /** Received good. */
  RECEIVED,
  DAMAGED,
  QUARANTINED,
  REFUSED,
  /** Advised and not found. */
  SHORTFALL,
  /** Found and not advised. */
  OVERAGE,
  RETURNED,
  INVOICED,
  CREDITED
}
