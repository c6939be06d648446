package org.bencao.organisation.boundary;

import java.time.Duration;

/** Answer to an attempt to sign in. */
public sealed interface SignInResult {

  /**
   * The person is who they say.
   *
   * @param mustChange the password was given by somebody else and has to be replaced first
   */
  record SignedIn(long personId, boolean mustChange) implements SignInResult {}

  /** Not signed in; the same words for a wrong password and an unknown name. */
  record Refused(Cause cause, Duration retryAfter) implements SignInResult {}

  /** Why not. */
  enum Cause {
    /** Name and password do not belong together, or the name is unknown. */
    WRONG_PAIR,
    /** Too many attempts: the next one counts after {@code retryAfter}. */
    SLOWED,
    /** The pair is right; the six digits of the second factor are asked for. */
    CODE_NEEDED,
    /** The digits are wrong, too old or were used before. */
    CODE_WRONG
  }
}
