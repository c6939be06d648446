package org.bencao.organisation.boundary;

import java.util.Optional;
import org.bencao.common.Finding;

/** Answer to {@link AddPerson}. */
public sealed interface AddPersonResult {

  /** The password is shown once and has to be replaced at the first sign-in. */
  record Added(long id, String oneTimePassword) implements AddPersonResult {}

  /**
   * Nothing was changed.
   *
   * @param finding what a rule says against it, where one does
   */
  record Refused(Cause cause, Optional<Finding> finding) implements AddPersonResult {

    /** What was typed will not do. */
    public Refused(Cause cause) {
      this(cause, Optional.empty());
    }
  }

  /** Why not. */
  enum Cause {
    LOGIN_TAKEN,
    LOGIN_UNREADABLE,
    NAME_EMPTY,
    ROLE_NOT_ALLOWED,
    NO_ROLE,
    DATA_LEAVES_COUNTRY
  }
}
