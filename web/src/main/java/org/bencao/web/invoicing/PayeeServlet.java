package org.bencao.web.invoicing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bencao.invoicing.boundary.NamePayee;
import org.bencao.invoicing.boundary.PayeeResult;
import org.bencao.invoicing.boundary.PayeeService;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Names the account to which a seller is paid, and confirms it for a buyer, as the forms say. */
@WebServlet("/invoicing/payee/change")
public class PayeeServlet extends HttpServlet {

  private static final PageAddress MATCH = PageAddress.of("/invoicing/match").with("view", "all");
  private static final List<String> FIELDS = List.of("payee-holder", "payee-bank", "payee-number");
  private static final int LONGEST_HOLDER = 200;
  private static final int LONGEST_BANK = 120;

  @Inject PayeeService payees;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var next =
        switch (form.text("act").orElse("")) {
          case "name" -> Optional.of(name(form));
          case "confirm" -> confirm(form);
          default -> Optional.<PageAddress>empty();
        };
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  /** With everything that was typed, where it could not be used. */
  private PageAddress name(PostedForm form) {
    var page = PageAddress.of(PaymentsPage.PATH);
    var holder = form.text("payee-holder").filter(text -> text.length() <= LONGEST_HOLDER);
    var bank = form.text("payee-bank").filter(text -> text.length() <= LONGEST_BANK);
    var number = form.text("payee-number").filter(text -> text.matches("[A-Za-z0-9 -]{4,40}"));
    if (holder.isPresent() && bank.isPresent() && number.isPresent()) {
      payees.name(caller.get(), new NamePayee(holder.get(), bank.get(), number.get()));
      return page.with("said", Banked.PAYEE_NAMED.name());
    }
    page = page.with("said", Banked.PAYEE_INCOMPLETE.name());
    for (var field : FIELDS) {
      var typed = form.text(field).filter(text -> text.length() <= LONGEST_HOLDER);
      page = typed.isPresent() ? page.with(field, typed.get()) : page;
    }
    return page;
  }

  private Optional<PageAddress> confirm(PostedForm form) {
    var page = MATCH.with("id", form.text("invoice").orElse(""));
    return form.id("id")
        .flatMap(id -> payees.confirm(caller.get(), id, form.text("note").orElse("")))
        .map(
            result ->
                page.with(
                    "said",
                    (result == PayeeResult.DONE ? Settled.CONFIRMED : Settled.CALL_MISSING)
                        .name()));
  }
}
