package org.bencao.organisation.boundary;

/** Answer to a change of a person or a token. */
public enum ChangeResult {
  CHANGED,
  NOT_FOUND,
  /** The company would be left without anybody who can let people in. */
  LAST_ADMINISTRATOR,
  ROLE_NOT_ALLOWED,
  /** The personal data is masked for good. */
  MASKED
}
