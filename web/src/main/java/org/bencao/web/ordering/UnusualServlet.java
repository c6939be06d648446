package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.ordering.boundary.HoldResult;
import org.bencao.ordering.boundary.HoldService;
import org.bencao.ordering.boundary.HoldState;
import org.bencao.web.security.CurrentCaller;

/** Clears or reports what is unusual, as the form says; what was typed stays where it was wrong. */
@WebServlet("/ordering/unusual/act")
public class UnusualServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(UnusualPage.PATH);

  @Inject HoldService holds;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var id = form.id("id");
    var verdict = verdict(form.text("act").orElse(""));
    var result =
        id.isEmpty() || verdict.isEmpty()
            ? Optional.<HoldResult>empty()
            : holds.decide(caller.get(), id.get(), verdict.get(), form.text("evidence").orElse(""));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var next = PAGE.with("id", id.get()).said(did(result.get(), verdict.get()));
    if (result.get() == HoldResult.EVIDENCE_MISSING) {
      request.getRequestDispatcher(next.path()).forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + next.path());
    }
  }

  private static Optional<HoldState> verdict(String act) {
    return switch (act) {
      case "clear" -> Optional.of(HoldState.CLEARED);
      case "report" -> Optional.of(HoldState.REPORTED);
      default -> Optional.empty();
    };
  }

  private static Did did(HoldResult result, HoldState verdict) {
    return switch (result) {
      case DECIDED -> verdict == HoldState.CLEARED ? Did.HOLD_CLEARED : Did.HOLD_REPORTED;
      case DECIDED_BEFORE -> Did.DECIDED_ALREADY;
      case EVIDENCE_MISSING -> Did.EVIDENCE_MISSING;
    };
  }
}
