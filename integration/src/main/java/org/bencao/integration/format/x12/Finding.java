package org.bencao.integration.format.x12;

/** What a receiver found of a part of a line. */
enum Finding {
  GOOD,
  DAMAGED,
  QUARANTINED,
  REFUSED,
  SHORTAGE,
  OVER
}
