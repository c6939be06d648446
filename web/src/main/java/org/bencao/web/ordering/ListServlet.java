package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the forms that change lists, and leads back to their page. */
@WebServlet("/ordering/lists/change")
public class ListServlet extends HttpServlet {

  @Inject ListActs lists;
  @Inject ListLineActs lines;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var next = lists.act(form).or(() -> lines.act(form)).orElseGet(() -> ListActs.back(form));
    response.sendRedirect(request.getContextPath() + next.path());
  }
}
