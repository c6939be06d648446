package org.bencao.web.invoicing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.invoicing.boundary.SettleResult;
import org.bencao.invoicing.boundary.SettlementService;
import org.bencao.web.security.CurrentCaller;

/** Takes the forms that settle an invoice, and leads back to it: a reload sends nothing twice. */
@WebServlet("/invoicing/settle")
public class SettleServlet extends HttpServlet {

  @Inject SettlementService settling;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = SettleForm.of(request);
    response.sendRedirect(request.getContextPath() + form.next(act(form)));
  }

  private Settled act(SettleForm form) {
    if (form.isTooLong()) {
      return Settled.NOTE_TOO_LONG;
    }
    return switch (form.act()) {
      case "accept" ->
          told(
              Settled.ACCEPTED,
              form.difference().flatMap(id -> settling.accept(caller.get(), id, form.note())));
      case "dispute" ->
          told(
              Settled.DISPUTED,
              form.difference().flatMap(id -> settling.dispute(caller.get(), id, form.said())));
      case "release" ->
          told(Settled.RELEASED, form.invoice().flatMap(id -> settling.approve(caller.get(), id)));
      default -> Settled.GONE;
    };
  }

  private static Settled told(Settled done, Optional<SettleResult> result) {
    if (result.isPresent() && result.get() instanceof SettleResult.Refused refused) {
      return Settled.refused(refused.findings());
    }
    return result.isPresent() ? done : Settled.GONE;
  }
}
