package org.bencao.organisation.boundary;

import java.time.Instant;
import org.bencao.common.Caller;

/** Proofs of people who were never asked for a password. */
public final class Proofs {

  private Proofs() {}

  public static IdentityProof of(Caller caller, Instant at) {
    return new IdentityProof(caller.id(), IdentityProof.Factor.PASSWORD, at);
  }
}
