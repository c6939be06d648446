package org.bencao.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;

/** Whoever has sent something sees what waits now, not what waited before. */
public class CountAgainFilter extends HttpFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    // before, as the next page may be asked for while this answer ends; after, as a page may have
    // counted beside it
    Waited.forget(request, clock.instant());
    try {
      chain.doFilter(request, response);
    } finally {
      Waited.forget(request, clock.instant());
    }
  }
}
