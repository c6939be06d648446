package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a buyer's forms about a placed order, and leads back to their page. */
@WebServlet("/ordering/change/act")
public class ChangeServlet extends HttpServlet {

  @Inject ChangeActs acts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var next = acts.act(request, PostedForm.of(request));
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.sendRedirect(request.getContextPath() + next.get().path());
    }
  }
}
