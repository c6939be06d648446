package org.bencao.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.web.work.WorkHere;

/** Leads to the work queue, or to the page on which the work of this role begins. */
@WebServlet("")
public class HomeServlet extends HttpServlet {

  @Inject Shell shell;
  @Inject WorkHere work;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = work.isHome() ? "/work" : shell.getFirstPage();
    response.sendRedirect(request.getContextPath() + page);
  }
}
