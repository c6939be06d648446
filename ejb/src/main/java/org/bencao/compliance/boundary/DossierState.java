package org.bencao.compliance.boundary;

/** Where a first-trade dossier stands; words under {@code compliance.dossier.state.{STATE}}. */
public enum DossierState {
  DRAFT,
  /** Signed by some, not yet by all. */
  REVIEW,
  APPROVED,
  /** Was approved and is not any more. */
  ENDED
}
