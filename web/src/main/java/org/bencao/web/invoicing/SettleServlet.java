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
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Takes the forms that settle an invoice, and leads back to it: a reload sends nothing twice. */
@WebServlet("/invoicing/settle")
public class SettleServlet extends HttpServlet {

  @Inject SettlementService settling;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = SettleForm.of(request);
    response.sendRedirect(request.getContextPath() + form.next(act(form, request)));
  }

  private Settled act(SettleForm form, HttpServletRequest request) {
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
          released(form.invoice().flatMap(id -> settling.approve(caller.get(), id)), request);
      default -> Settled.GONE;
    };
  }

  /** What a rule has against paying is told in full. */
  private Settled released(Optional<SettleResult> result, HttpServletRequest request) {
    var told = told(Settled.RELEASED, result);
    if (told == Settled.MAY_NOT_PAY && result.get() instanceof SettleResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
    }
    return told;
  }

  private static Settled told(Settled done, Optional<SettleResult> result) {
    if (result.isPresent() && result.get() instanceof SettleResult.Refused refused) {
      return Settled.refused(refused.findings());
    }
    return result.isPresent() ? done : Settled.GONE;
  }
}
