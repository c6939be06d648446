package org.bencao.web.invoicing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.ChainKind;
import org.bencao.invoicing.boundary.MakerInvoiceResult;
import org.bencao.invoicing.boundary.RecordMakerInvoice;
import org.bencao.invoicing.boundary.TwoInvoiceService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Shows makers' invoices and binds a buyer to them, as the forms of the payments page say. */
@WebServlet("/invoicing/two-invoices/change")
public class TwoInvoiceServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(PaymentsPage.PATH);
  private static final List<String> FIELDS =
      List.of("chain-item", "chain-lot", "chain-kind", "chain-number", "chain-day", "chain-issuer");
  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 200;

  @Inject TwoInvoiceService invoices;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var next =
        switch (form.text("act").orElse("")) {
          case "begin" -> Optional.of(begin());
          case "show" -> Optional.of(show(form, request));
          default -> Optional.<PageAddress>empty();
        };
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  private PageAddress begin() {
    invoices.begin(caller.get());
    return PAGE.with("said", Banked.TWO_BEGUN.name());
  }

  private PageAddress show(PostedForm form, HttpServletRequest request) {
    var command = command(form);
    if (command.isEmpty()) {
      return again(form, Banked.CHAIN_INCOMPLETE);
    }
    if (invoices.record(caller.get(), command.get()) instanceof MakerInvoiceResult.Refused no) {
      Answer.refused(no.findings(), words.here()).keep(request);
      return again(form, Banked.REFUSED);
    }
    return PAGE.with("said", Banked.CHAIN_SHOWN.name());
  }

  /** With everything that was typed. */
  private static PageAddress again(PostedForm form, Banked did) {
    var page = PAGE.with("said", did.name());
    for (var field : FIELDS) {
      var typed = form.text(field).filter(text -> text.length() <= LONGEST_NAME);
      page = typed.isPresent() ? page.with(field, typed.get()) : page;
    }
    return page;
  }

  /** Nothing where something is missing or too long. */
  private static Optional<RecordMakerInvoice> command(PostedForm form) {
    var item = text(form, "chain-item", LONGEST);
    var lot = text(form, "chain-lot", LONGEST);
    var kind =
        form.text("chain-kind")
            .flatMap(
                name ->
                    Arrays.stream(ChainKind.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
    var number = text(form, "chain-number", LONGEST);
    var day = form.day("chain-day");
    var issuer = text(form, "chain-issuer", LONGEST_NAME);
    boolean complete =
        item.isPresent()
            && lot.isPresent()
            && kind.isPresent()
            && number.isPresent()
            && day.isPresent()
            && issuer.isPresent();
    return complete
        ? Optional.of(
            new RecordMakerInvoice(
                item.get(), lot.get(), kind.get(), number.get(), day.get(), issuer.get()))
        : Optional.empty();
  }

  private static Optional<String> text(PostedForm form, String field, int longest) {
    return form.text(field).filter(text -> text.length() <= longest);
  }
}
