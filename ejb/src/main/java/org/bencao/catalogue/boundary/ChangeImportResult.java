package org.bencao.catalogue.boundary;

/** What came of an act on an import. */
public enum ChangeImportResult {
  CHANGED,
  NOT_THERE,
  /** Another person was faster, or its state does not allow it. */
  NOT_NOW
}
