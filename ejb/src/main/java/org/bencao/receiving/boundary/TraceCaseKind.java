package org.bencao.receiving.boundary;

/** What a case of traceability is about; words under {@code receiving.case.kind.{NAME}}. */
public enum TraceCaseKind {
  /** A lot that may be counterfeit, diverted or tampered with. */
  SUSPECT,
  /** Somebody wants to know where a product came from, or whether a code is genuine. */
  REQUEST
}
