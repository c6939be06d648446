package org.bencao.receiving.boundary;

/** Where a delivery is; computed from days and counts (documents 1.3). */
public enum DespatchState {
  ANNOUNCED,
  IN_TRANSIT,
  RECEIPT_OPEN,
  RECEIVED,
  VOIDED
}
