package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the forms of a seller's desk, and leads back to it. */
@WebServlet("/ordering/desk/act")
public class DeskServlet extends HttpServlet {

  @Inject DeskActs acts;

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
