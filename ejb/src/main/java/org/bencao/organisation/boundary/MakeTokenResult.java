package org.bencao.organisation.boundary;

/** Answer to {@link MakeToken}. */
public sealed interface MakeTokenResult {

  /** The secret is shown once; only its hash is kept. */
  record Made(long id, String secret) implements MakeTokenResult {}

  /** Nothing was made. */
  record Refused(Cause cause) implements MakeTokenResult {}

  /** Why not. */
  enum Cause {
    NAME_EMPTY,
    ROLE_NOT_ALLOWED,
    /** From 1 to 730 days. */
    DAYS_OUT_OF_RANGE
  }
}
