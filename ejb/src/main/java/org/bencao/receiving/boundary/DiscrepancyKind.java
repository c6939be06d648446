package org.bencao.receiving.boundary;

/**
 * In which way what was found is not as advised (G3); words under {@code receiving.kind.{KIND}}.
 */
public enum DiscrepancyKind {
  SHORT,
  OVER,
  DAMAGED,
  WRONG_LOT,
  WRONG_ITEM,
  EXPIRED,
  SHORT_DATED,
  /** Without lot, expiry or trace data. */
  NO_DATA,
  TEMPERATURE,
  /** Its lot was called back. */
  RECALLED,
  /** Its code was received or sold elsewhere, or is not active: it may be no true pack. */
  SUSPECT,
  OTHER
}
