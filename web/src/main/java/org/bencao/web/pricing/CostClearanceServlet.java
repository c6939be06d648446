package org.bencao.web.pricing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import org.bencao.pricing.boundary.CostClearanceResult;
import org.bencao.pricing.boundary.CostClearanceService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Lets a price below cost through, as the form says, and leads back to the contracts. */
@WebServlet("/pricing/costs/change")
public class CostClearanceServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of("/pricing/contracts");
  private static final int LONGEST_ITEM = 40;
  private static final int LONGEST_NOTE = 400;

  @Inject CostClearanceService costs;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var item = form.text("cost-item").filter(text -> text.length() <= LONGEST_ITEM);
    var least = form.text("cost-least").filter(text -> text.matches(TypedContract.PRICE));
    var to = form.day("cost-to");
    var note = form.text("cost-note").filter(text -> text.length() <= LONGEST_NOTE);
    if (item.isEmpty() || least.isEmpty() || to.isEmpty() || note.isEmpty()) {
      again(PAGE.with("said", Agreed.CLEARANCE_INCOMPLETE.name()), request, response);
      return;
    }
    var result =
        costs.clear(caller.get(), item.get(), new BigDecimal(least.get()), to.get(), note.get());
    if (result instanceof CostClearanceResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      again(PAGE, request, response);
      return;
    }
    response.sendRedirect(
        request.getContextPath() + PAGE.with("said", Agreed.CLEARED.name()).path());
  }

  /** What was typed is still there. */
  private static void again(
      PageAddress page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.getRequestDispatcher(page.path()).forward(request, response);
  }
}
