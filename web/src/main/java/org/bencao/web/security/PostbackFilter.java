package org.bencao.web.security;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bencao.common.Refusals;

/**
 * A page takes a form only with the mark of a page that was drawn here: the place of its state in
 * the session, two numbers of which one is random. What is none, or is sent without, is refused
 * before anything looks at it; one of another session leads to no state. A few pages keep no state
 * and say so in its place: on any other page that word would go round the mark.
 */
public class PostbackFilter extends HttpFilter {

  /** Pages with a form of Faces whose view is transient. */
  static final Set<String> STATELESS = Set.of("/sign-in", "/work", "/ordering/order");

  private static final Pattern STATE = Pattern.compile("-?[0-9]{1,20}:-?[0-9]{1,20}");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST") || !isPage(request) || isMarked(request)) {
      chain.doFilter(request, response);
    } else {
      Refusals.note(
          "a forged form of " + PageAccess.path(request),
          "whoever is signed in",
          request.getRemoteAddr());
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static boolean isPage(HttpServletRequest request) throws IOException {
    return request.getServletContext().getResource(PageAccess.path(request) + ".xhtml") != null;
  }

  static boolean isMark(String mark, String page) {
    return STATELESS.contains(page) ? mark.equals("stateless") : STATE.matcher(mark).matches();
  }

  private static boolean isMarked(HttpServletRequest request) throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return Optional.ofNullable(request.getParameterValues(ResponseStateManager.VIEW_STATE_PARAM))
        .filter(marks -> marks.length == 1)
        .filter(marks -> isMark(marks[0], PageAccess.path(request)))
        .isPresent();
  }
}
