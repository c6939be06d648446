package org.bencao.organisation.boundary;

import org.bencao.common.Finding;

/** Answer to somebody who proves who they are. */
public sealed interface ProofResult {

  /** They are. */
  record Proven(IdentityProof proof) implements ProofResult {}

  /** Password or code is not theirs, or they have to wait. */
  record Unproven(Finding finding) implements ProofResult {}
}
