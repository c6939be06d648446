package org.bencao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;

/**
 * What a session knows of the person it belongs to.
 *
 * @param epoch the number that changes when the person's sessions end everywhere
 */
public record SignedIn(long personId, int epoch, Instant since) implements Serializable {

  private static final String KEY = "bencao-person";
  private static final Duration LONGEST = Duration.ofHours(12);

  static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(KEY))
        .map(SignedIn.class::cast);
  }

  /** From here on the session is the person's: its old id is dead, what it knew is forgotten. */
  public void begin(HttpServletRequest request) {
    var session = request.getSession();
    request.changeSessionId();
    Collections.list(session.getAttributeNames()).stream()
        .filter(name -> name.startsWith("bencao-"))
        .forEach(session::removeAttribute);
    session.setAttribute(KEY, this);
  }

  /** The same session goes on after the person ended all the others. */
  public static void goOn(HttpServletRequest request, int epoch) {
    of(request)
        .map(known -> new SignedIn(known.personId, epoch, known.since))
        .ifPresent(
            renewed -> {
              request.changeSessionId();
              request.getSession().setAttribute(KEY, renewed);
            });
  }

  boolean isOver(Instant now) {
    return since.plus(LONGEST).isBefore(now);
  }
}
