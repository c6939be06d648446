package org.bencao.receiving.boundary;

/** What happened to a pack that is known by its code; words under {@code receiving.pack.{ACT}}. */
public enum PackAct {
  RECEIVED(false),
  /** The act at goods-in was taken back. */
  UNCOUNTED(false),
  /** Sold to a patient, or used for one. */
  DISPENSED(true),
  DESTROYED(true),
  SAMPLED(true),
  EXPORTED(true),
  /** Sent back to its seller. */
  RETURNED(true),
  /** It was said by mistake that the pack is gone. */
  RESTORED(false);

  private final boolean out;

  PackAct(boolean out) {
    this.out = out;
  }

  /** Whether the pack is out of trade afterwards. */
  public boolean isOut() {
    return out;
  }

  /** Whether a person or a till may say it; the others follow from other acts. */
  public boolean isSaid() {
    return out && this != RETURNED || this == RESTORED;
  }
}
