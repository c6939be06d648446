package org.bencao.organisation.boundary;

import java.util.Optional;

/**
 * One attempt to sign in.
 *
 * @param login as typed; compared without case
 * @param password never logged, never kept
 * @param code six digits of the second factor, when asked for
 * @param address where it comes from; attempts are slowed per login and per address
 */
public record SignInAttempt(String login, String password, Optional<String> code, String address) {

  @Override
  public String toString() {
    return "SignInAttempt[" + address + "]";
  }
}
