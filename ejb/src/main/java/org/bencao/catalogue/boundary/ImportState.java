package org.bencao.catalogue.boundary;

/** Where an import stands. */
public enum ImportState {
  /** The file is stored; nothing of it was read. */
  RECEIVED,
  READING,
  /** Read to its end: somebody looks at the differences before they go live. */
  REVIEW,
  APPLYING,
  DONE,
  CANCELLED,
  /** Stopped by a fault; goes on where it stopped when somebody says so. */
  FAILED;

  public boolean isRunning() {
    return this == READING || this == APPLYING;
  }

  public boolean isEnd() {
    return this == DONE || this == CANCELLED;
  }
}
