package org.bencao.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.web.security.OwnPath;

/** Changes the site for which the person works; the page stays. */
@WebServlet("/settings/site")
public class SiteServlet extends HttpServlet {

  @Inject Shell shell;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean known = asked(request).map(shell::switchTo).orElse(false);
    if (known) {
      response.sendRedirect(OwnPath.of(request.getParameter("next")));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static Optional<Long> asked(HttpServletRequest request) {
    try {
      return Optional.of(Tsid.parse(request.getParameter("site")));
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }
}
