package org.bencao.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Starts the minutes of an idle session anew; the call itself is all it takes. */
@WebServlet("/settings/awake")
public class AwakeServlet extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
