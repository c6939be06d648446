package org.bencao.ordering.boundary;

/** How far a line was counted at goods-in (documents 1.3, receipt axis). */
public enum ReceiptState {
  NOT_RECEIVED,
  PARTLY_RECEIVED,
  /** Part of it waits for the quality officer. */
  QUARANTINED,
  RECEIVED,
  RECEIVED_WITH_DIFFERENCES
}
