package org.bencao.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Ends the session: its cookie opens nothing any more. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    // what scripts kept in the browser; the cookie of the session is dead as it is, pages are not
    // stored
    response.setHeader("Clear-Site-Data", "\"storage\"");
    response.sendRedirect(request.getContextPath() + "/sign-in");
  }
}
