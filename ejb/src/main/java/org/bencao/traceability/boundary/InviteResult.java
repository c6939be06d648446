package org.bencao.traceability.boundary;

import java.util.Optional;

/** Answer to {@link InviteInspector}. */
public sealed interface InviteResult {

  /**
   * The inspection begins now.
   *
   * @param oneTimePassword shown once; none for who could sign in before
   */
  record Invited(long id, Optional<String> oneTimePassword) implements InviteResult {}

  /** Nothing was changed. */
  record Refused(Cause cause) implements InviteResult {}

  /** Why not. */
  enum Cause {
    /** Somebody else signs in under that name. */
    LOGIN_TAKEN,
    LOGIN_UNREADABLE,
    DATA_LEAVES_COUNTRY,
    /** The last day is over, or further away than inspections last. */
    DAY_WRONG,
    /** The same is open already. */
    OPEN_ALREADY
  }
}
