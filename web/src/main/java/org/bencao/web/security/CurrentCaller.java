package org.bencao.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.Callers;

/**
 * Who makes this call: under {@code /api/} the bearer token says it and nothing else, on every
 * other path the session and nothing else. Asked of the database once per call.
 */
@RequestScoped
public class CurrentCaller {

  private static final String BEARER = "Bearer ";

  @Inject HttpServletRequest request;
  @Inject Callers callers;
  @Inject Clock clock;

  private Optional<Optional<Caller>> known = Optional.empty();

  /** For pages and resources behind the door, where somebody always is. */
  public Caller get() {
    return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  public Optional<Caller> find() {
    if (known.isEmpty()) {
      known = Optional.of(isApi(request) ? ofToken() : ofSession());
    }
    return known.get();
  }

  /** Whether programs call here, with tokens, rather than people, with sessions. */
  static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private Optional<Caller> ofToken() {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip())
        .filter(token -> !token.isEmpty())
        .flatMap(callers::ofToken);
  }

  private Optional<Caller> ofSession() {
    return SignedIn.of(request)
        .filter(session -> !session.isOver(clock.instant()))
        .flatMap(session -> callers.ofPerson(session.personId(), session.epoch()));
  }
}
