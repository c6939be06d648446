package org.bencao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.web.rest.Problem;
import org.bencao.web.shell.Faults;

/** Answers 503 before anybody knows who calls: it passes by itself, in seconds. */
enum Unavailable {
  STARTING("Starting"),
  DATABASE_OUT_OF_REACH("The database does not answer");

  private final String title;

  Unavailable(String title) {
    this.title = title;
  }

  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "5");
    if (CurrentCaller.isApi(request)) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setContentType(Problem.MEDIA_TYPE);
      response
          .getWriter()
          .write(
              "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":503,\"code\":\"%s\"}"
                  .formatted(title, name()));
    } else {
      request.setAttribute(Faults.UNAVAILABLE, this == DATABASE_OUT_OF_REACH);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
