package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the forms of special orders, and leads back to their page. */
@WebServlet("/ordering/special/change")
public class SpecialServlet extends HttpServlet {

  @Inject SpecialActs specials;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var next = specials.act(PostedForm.of(request));
    response.sendRedirect(request.getContextPath() + next.path());
  }
}
