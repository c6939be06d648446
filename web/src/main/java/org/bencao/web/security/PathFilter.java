package org.bencao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.bencao.common.Refusals;

/**
 * Addresses are plain. What a server can read in two ways, steps back, empty steps, parameters
 * between steps, signs written as their numbers, is not there: so the doors behind this one and
 * whatever serves the address see the same path.
 */
public class PathFilter extends HttpFilter {

  private static final Pattern STEP = Pattern.compile("(?!\\.{1,2}$)[\\w.~$-]+");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isPlain(PageAccess.path(request))) {
      chain.doFilter(request, response);
    } else {
      Refusals.note("the address " + request.getRequestURI(), "anybody", request.getRemoteAddr());
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  static boolean isPlain(String path) {
    return path.startsWith("/")
        && !path.contains("//")
        && Arrays.stream(path.substring(1).split("/"))
            .allMatch(step -> path.equals("/") || STEP.matcher(step).matches());
  }
}
