package org.bencao.receiving.boundary;

/** Why packs go back to their seller; words under {@code receiving.return.reason.{NAME}}. */
public enum ReturnReason {
  QUALITY,
  WRONG_ITEM,
  SHORT_DATED,
  RECALL,
  NOT_NEEDED;

  /** Not to be sold again in any case: neither a day nor the cold keeps them from going back. */
  public boolean isFaulty() {
    return this == QUALITY || this == RECALL;
  }
}
