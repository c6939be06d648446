package org.bencao.ordering.boundary;

/** What came of giving a draft to a colleague. */
public enum HandOverResult {
  HANDED,
  /** The caller has no such draft. */
  NOT_THERE,
  /** That person does not buy for the site of the draft. */
  NOT_A_BUYER
}
