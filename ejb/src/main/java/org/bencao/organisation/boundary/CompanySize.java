package org.bencao.organisation.boundary;

/** How large a company says it is. */
public enum CompanySize {
  /** An authority, or a public institution such as a state hospital. */
  PUBLIC,
  LARGE,
  MEDIUM,
  SMALL
}
