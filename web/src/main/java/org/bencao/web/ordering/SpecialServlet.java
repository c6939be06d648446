package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the forms of special orders, and leads back to their page. */
@WebServlet("/ordering/special/change")
public class SpecialServlet extends HttpServlet {

  private static final PageAddress REFUSED = PageAddress.of("/ordering/special").said(Did.REFUSED);

  @Inject SpecialActs specials;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var next = specials.act(PostedForm.of(request));
    if (next.equals(REFUSED)) {
      // what was typed is still there
      request.getRequestDispatcher(next.path()).forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + next.path());
    }
  }
}
