package org.bencao.organisation.boundary;

/** Answer to {@link AddPerson}. */
public sealed interface AddPersonResult {

  /** The password is shown once and has to be replaced at the first sign-in. */
  record Added(long id, String oneTimePassword) implements AddPersonResult {}

  /** Nothing was changed. */
  record Refused(Cause cause) implements AddPersonResult {}

  /** Why not. */
  enum Cause {
    LOGIN_TAKEN,
    LOGIN_UNREADABLE,
    NAME_EMPTY,
    ROLE_NOT_ALLOWED,
    NO_ROLE
  }
}
