package org.bencao.web.pricing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.RecordTender;
import org.bencao.pricing.boundary.RecordTenderResult;
import org.bencao.pricing.boundary.TenderService;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Records a tender and leads back to the page; what cannot be used stays in the form. */
@WebServlet("/pricing/tenders/change")
public class TenderServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of("/pricing/tenders");
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LINES = 100_000;

  @Inject TenderService tenders;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    caller.get().require(Role.PLATFORM_ADMINISTRATOR);
    var told = record(PostedForm.of(request), lines(request));
    var next = PAGE.with("said", told.did().name());
    if (told.did() == Agreed.RECORDED) {
      response.sendRedirect(request.getContextPath() + next.path());
      return;
    }
    request
        .getRequestDispatcher(next.with("n", String.valueOf(told.row())).path())
        .forward(request, response);
  }

  /**
   * What the form did.
   *
   * @param row of the text, where it is about one
   */
  private record Told(Agreed did, int row) {}

  /** Longer than other fields of forms. */
  private static String lines(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lines"))
        .filter(text -> text.length() <= LONGEST_LINES)
        .orElse("");
  }

  private Told record(PostedForm form, String text) {
    var number = form.text("number").filter(one -> one.length() <= LONGEST_NUMBER);
    var name = form.text("name").filter(one -> one.length() <= LONGEST_NAME);
    var from = form.day("from");
    var to = form.day("to");
    if (number.isEmpty() || name.isEmpty()) {
      return new Told(Agreed.NAME_MISSING, 0);
    }
    if (from.isEmpty() || to.isEmpty()) {
      return new Told(Agreed.PERIOD_WRONG, 0);
    }
    var typed = TypedTender.of(text);
    if (typed.unreadable().isPresent()) {
      return new Told(Agreed.VOLUME_UNREADABLE, typed.unreadable().getAsInt());
    }
    if (typed.lines().isEmpty()) {
      return new Told(Agreed.VOLUMES_MISSING, 0);
    }
    var result =
        tenders.record(
            caller.get(),
            new RecordTender(number.get(), name.get(), from.get(), to.get(), typed.lines()));
    if (result instanceof RecordTenderResult.Refused refused) {
      var first = refused.findings().get(0);
      return new Told(
          Agreed.refusedOfTender(first.reason()),
          first.line().map(line -> typed.rows().get(line - 1)).orElse(0));
    }
    return new Told(Agreed.RECORDED, 0);
  }
}
