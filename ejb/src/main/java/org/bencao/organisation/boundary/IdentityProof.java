package org.bencao.organisation.boundary;

import java.time.Duration;
import java.time.Instant;
import org.bencao.common.Caller;

/**
 * That a person has just proven anew who they are, to sign with it (21 CFR 11.200). Only {@link
 * SignatureService} makes one.
 */
public final class IdentityProof {

  private static final Duration GOOD_FOR = Duration.ofMinutes(2);

  /** What was asked for. */
  public enum Factor {
    PASSWORD,
    PASSWORD_AND_CODE
  }

  private final long personId;
  private final Factor factor;
  private final Instant at;

  IdentityProof(long personId, Factor factor, Instant at) {
    this.personId = personId;
    this.factor = factor;
    this.at = at;
  }

  public Factor factor() {
    return factor;
  }

  /** Whether it is the caller's, and fresh. */
  public boolean isOf(Caller caller, Instant now) {
    return caller.kind() == Caller.Kind.PERSON
        && caller.id() == personId
        && now.isBefore(at.plus(GOOD_FOR));
  }
}
