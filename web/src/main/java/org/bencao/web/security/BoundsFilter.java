package org.bencao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.bencao.partner.boundary.PortalStation;

/**
 * The largest request: whole catalogues go to two addresses, partners' messages to one that asks
 * whose they are before it reads them; everywhere else 10 MB is a mistake or an attack. The
 * server's own bound is that of the largest, and it asks before anything is read.
 */
public class BoundsFilter extends HttpFilter {

  private static final long LARGEST = 10L << 20;
  private static final Set<String> WITH_OWN_BOUNDS =
      Set.of("/catalogue/upload", "/api/v1/catalogue/imports", PortalStation.PATH);

  /** RFC 9110, 15.5.12: a body whose length is not said cannot be bounded beforehand. */
  private static final int LENGTH_REQUIRED = 411;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (WITH_OWN_BOUNDS.contains(PageAccess.path(request))) {
      chain.doFilter(request, response);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.sendError(LENGTH_REQUIRED);
    } else if (request.getContentLengthLong() > LARGEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
