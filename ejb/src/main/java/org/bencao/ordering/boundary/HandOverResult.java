package org.bencao.ordering.boundary;

/** What came of giving a draft to a colleague, or of taking it. */
public enum HandOverResult {
  DONE,
  /** Somebody else handed it over or took it since the caller looked. */
  CHANGED,
  /** The caller has no such draft. */
  NOT_THERE,
  /** That person does not buy for the site of the draft. */
  NOT_A_BUYER
}
