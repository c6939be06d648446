package org.bencao.web.work;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How much waited at a site when it was last counted: for the rails of the pages that follow at
 * once, for which all that waits need not be asked again.
 *
 * @param at when the counting began
 */
record Waited(long siteId, int total, Instant at) implements Serializable {

  /** What others do shows in the rail this much later; what the person does, at once. */
  static final Duration LASTS = Duration.ofSeconds(10);

  private static final String NAME = "bencao-waited";
  private static final String SENT = "bencao-sent";

  /** Nothing for a page that answers a form: it shows what the form did. */
  static Optional<Waited> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .filter(session -> request.getMethod().equals("GET"))
        .flatMap(Waited::of);
  }

  /** A page that was drawn while a form was taken may have counted before it. */
  private static Optional<Waited> of(HttpSession session) {
    var sent = (Instant) session.getAttribute(SENT);
    return Optional.ofNullable((Waited) session.getAttribute(NAME))
        .filter(waited -> sent == null || waited.at().isAfter(sent));
  }

  boolean holds(long site, Instant now) {
    return site == siteId && !now.isBefore(at) && now.isBefore(at.plus(LASTS));
  }

  void keep(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false))
        .ifPresent(session -> session.setAttribute(NAME, this));
  }

  /** The person has sent something: what was counted until now holds no longer. */
  static void forget(HttpServletRequest request, Instant now) {
    Optional.ofNullable(request.getSession(false))
        .ifPresent(session -> session.setAttribute(SENT, now));
  }
}
