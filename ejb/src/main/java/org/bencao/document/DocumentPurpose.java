package org.bencao.document;

/** What a document does to one of the same number that came before it. */
public enum DocumentPurpose {
  ORIGINAL,
  REPLACE,
  CANCEL,
  COPY
}
