package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the forms that change standing orders, and leads back to their page. */
@WebServlet("/ordering/standing/change")
public class StandingServlet extends HttpServlet {

  @Inject StandingActs standings;
  @Inject StandingLineActs lines;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var next =
        standings.act(form).or(() -> lines.act(form)).orElseGet(() -> StandingActs.back(form));
    response.sendRedirect(request.getContextPath() + next.path());
  }
}
