package org.bencao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Refusals;

/**
 * Refuses calls with an effect, and look-ups, that a page of another site makes a browser send.
 * REST is left out: it takes no cookies.
 */
public class OriginFilter extends HttpFilter {

  private static final Set<String> WITHOUT_EFFECT = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (CurrentCaller.isApi(request) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      Refusals.note(
          request.getMethod() + " " + PageAccess.path(request) + " sent by another site",
          "whoever is signed in",
          request.getRemoteAddr());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOurs(HttpServletRequest request) {
    var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
    var path = PageAccess.path(request);
    if (path.endsWith(".json") || path.startsWith("/settings/") && !path.endsWith("/site")) {
      return site.map("same-origin"::equals).orElse(false);
    }
    if (WITHOUT_EFFECT.contains(request.getMethod())) {
      return true;
    }
    return site.map(from -> from.equals("same-origin") || from.equals("none"))
        .orElseGet(() -> isOurOrigin(request));
  }

  /** For browsers that do not say it: the origin, which each sends with a form to another site. */
  private static boolean isOurOrigin(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Origin"))
        .map(origin -> origin.replaceFirst("^https?://", "").equals(request.getHeader("Host")))
        .orElse(true);
  }
}
