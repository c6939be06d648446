package org.bencao.receiving.boundary;

/** What can happen to packs of a lot between seller and buyer. */
public enum LotAct {
  SHIPPED,
  TAKEN_IN,
  DAMAGED,
  QUARANTINED,
  REFUSED,
  TAKEN_BACK,
  CLAIMED,
  SENT_BACK,
  RETURNED
}
