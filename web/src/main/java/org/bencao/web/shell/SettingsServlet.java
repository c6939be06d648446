package org.bencao.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.web.security.CurrentCaller;

/**
 * Small settings of whoever looks. The header that no form can send keeps other sites' pages out.
 */
@WebServlet({"/settings/language", "/settings/theme"})
public class SettingsServlet extends HttpServlet {

  private static final int LONGEST = 16;

  @Inject CurrentCaller caller;
  @Inject MyAccountService account;

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader("X-Bencao") == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    var path = request.getServletPath();
    var which = Preferences.of(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    var value = Optional.ofNullable(request.getReader().readLine()).orElse("");
    if (value.length() > LONGEST || !which.takes(value)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    keep(which, value, request, response);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void keep(
      Preferences which, String value, HttpServletRequest request, HttpServletResponse response) {
    var who = caller.find();
    if (who.isEmpty()) {
      which.keepInCookie(response, value);
      return;
    }
    if (which == Preferences.LANGUAGE) {
      account.language(who.get(), value);
    } else {
      account.theme(who.get(), value);
    }
    which.keepInSession(request, value);
  }
}
