package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.TraceSlipResult;
import org.bencao.receiving.boundary.TraceSlipService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Sends a slip again, or says that it was told by hand, and leads back to it. */
@WebServlet("/receiving/slips/change")
public class TraceSlipServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(TraceSlipsPage.PATH);
  private static final int LONGEST = 60;

  @Inject TraceSlipService slips;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var act = form.text("act").orElse("");
    var result = form.id("id").flatMap(id -> act(act, id, form));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var page = PAGE.with("id", Tsid.text(form.id("id").orElseThrow()));
    if (result.get() instanceof TraceSlipResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      request.getRequestDispatcher(page.path()).forward(request, response);
      return;
    }
    response.sendRedirect(request.getContextPath() + page.with("did", act).path());
  }

  private Optional<TraceSlipResult> act(String act, long id, PostedForm form) {
    return switch (act) {
      case "AGAIN" -> slips.again(caller.get(), id);
      case "UPLOADED" ->
          form.text("reference")
              .filter(text -> text.length() <= LONGEST)
              .flatMap(reference -> slips.uploaded(caller.get(), id, reference));
      default -> Optional.empty();
    };
  }
}
