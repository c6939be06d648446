package org.bencao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in between its steps: the pair was right, something is still missing. Lives in the session
 * on the server for five minutes at most.
 *
 * @param personId {@link #NOBODY} until only a password of the person's own choice is missing
 */
record PendingSignIn(String login, String password, long personId, Instant since)
    implements Serializable {

  static final long NOBODY = 0;

  private static final String KEY = "bencao-pending";
  private static final Duration LONGEST = Duration.ofMinutes(5);

  static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(KEY))
        .map(PendingSignIn.class::cast)
        .filter(pending -> pending.since.plus(LONGEST).isAfter(now));
  }

  void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEY, this);
  }

  static void drop(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false))
        .ifPresent(session -> session.removeAttribute(KEY));
  }

  boolean isPasswordMissing() {
    return personId != NOBODY;
  }

  @Override
  public String toString() {
    return "PendingSignIn[" + since + "]";
  }
}
