package org.bencao.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Refusals;

/**
 * Answers what went wrong behind a page: 403 for who may not, 503 while the database is away, else
 * 500 with a reference code. A partial call gets one sentence, so that the page stays with all that
 * was typed.
 */
public class FaultFilter extends HttpFilter {

  @Inject Faults faults;
  @Inject Shell shell;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException fault) {
      if (response.isCommitted()) {
        throw fault;
      }
      if (brokeOff(request, fault)) {
        // nobody can read the form any more, a page of errors neither
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      answer(request, response, fault);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception fault)
      throws IOException {
    var where = request.getMethod() + " " + request.getRequestURI();
    if (denied(fault).isPresent()) {
      Refusals.note(where, "whoever is signed in", request.getRemoteAddr());
      stop(request, response, HttpServletResponse.SC_FORBIDDEN, "shell.error.403.way", Map.of());
      return;
    }
    if (faults.isOutOfReach(where, fault)) {
      request.setAttribute(Faults.UNAVAILABLE, true);
      response.setHeader("Retry-After", "5");
      stop(
          request,
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "shell.error.database.way",
          Map.of());
      return;
    }
    var reference = faults.record(where, fault);
    request.setAttribute(Faults.REFERENCE, reference);
    stop(
        request,
        response,
        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
        "shell.error.500.way",
        Map.of("reference", reference));
  }

  private void stop(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String key,
      Map<String, ?> arguments)
      throws IOException {
    if (!isPartial(request)) {
      response.sendError(status);
      return;
    }
    response.reset();
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(PageTexts.in(shell.getLocale()).get(key, arguments));
  }

  /** So, and not as one of its kinds, the server says that a form of parts has no end. */
  private static boolean brokeOff(HttpServletRequest request, Exception fault) {
    return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/")
        && fault.getClass() == RuntimeException.class
        && fault.getCause() instanceof IOException;
  }

  private static boolean isPartial(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  private static Optional<AccessDenied> denied(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .filter(AccessDenied.class::isInstance)
        .map(AccessDenied.class::cast)
        .findFirst();
  }
}
