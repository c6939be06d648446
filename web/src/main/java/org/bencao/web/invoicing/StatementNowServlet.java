package org.bencao.web.invoicing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.MonthlyStatementService;
import org.bencao.invoicing.boundary.MonthlyStatementView;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** States what a buyer owes up to now, and leads to it. */
@WebServlet("/invoicing/statements/now")
public class StatementNowServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(MonthlyStatementsPage.PATH);

  @Inject MonthlyStatementService statements;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var buyer = PostedForm.of(request).id("partner");
    var made = buyer.flatMap(id -> statements.now(caller.get(), id));
    if (made.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next(made.get()).path());
  }

  private static PageAddress next(List<MonthlyStatementView> made) {
    return made.isEmpty()
        ? PAGE.with("did", "NOTHING")
        : PAGE.with("id", Tsid.text(made.get(0).id())).with("did", "STATED");
  }
}
