package org.bencao.web.invoicing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.PaymentMethod;
import org.bencao.invoicing.boundary.PaymentResult;
import org.bencao.invoicing.boundary.PaymentService;
import org.bencao.invoicing.boundary.RecordPayment;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Writes down payments, puts them on invoices and takes them back, as the forms say. */
@WebServlet("/invoicing/payments/change")
public class PaymentServlet extends HttpServlet {

  static final String PART = "part-";

  private static final PageAddress PAGE = PageAddress.of(PaymentsPage.PATH);
  private static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,2})?";
  private static final String CURRENCY = "CNY|USD|EUR";
  private static final int LONGEST_REFERENCE = 60;
  private static final int LONGEST_KEY = 64;
  private static final int LONGEST_PAYER = 200;
  private static final int LONGEST_NOTE = 400;
  private static final int MOST_PARTS = 200;

  @Inject PaymentService payments;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var next =
        switch (form.text("act").orElse("")) {
          case "record" -> record(form, request);
          case "allocate" -> allocate(form, request);
          case "withdraw" -> withdraw(form, request);
          default -> Optional.<PageAddress>empty();
        };
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  private Optional<PageAddress> record(PostedForm form, HttpServletRequest request) {
    var buyer = form.id("partner");
    var key = form.text("key").filter(text -> text.length() <= LONGEST_KEY);
    var payer = form.text("payer").orElse("");
    if (buyer.isEmpty() || key.isEmpty() || payer.length() > LONGEST_PAYER) {
      return Optional.empty();
    }
    var amount = amount(form);
    var parts = parts(form);
    if (amount.isEmpty() || parts.isEmpty()) {
      return Optional.of(again(form, Banked.AMOUNT_WRONG));
    }
    var reference = form.text("reference").filter(text -> text.length() <= LONGEST_REFERENCE);
    if (reference.isEmpty()) {
      return Optional.of(again(form, Banked.REFERENCE_MISSING));
    }
    var day = form.day("day");
    if (day.isEmpty()) {
      return Optional.of(again(form, Banked.DAY_WRONG));
    }
    var command =
        new RecordPayment(
            key.get(),
            buyer.get(),
            amount.get(),
            reference.get(),
            day.get(),
            form.text("method").filter("CASH"::equals).isPresent()
                ? PaymentMethod.CASH
                : PaymentMethod.TRANSFER,
            payer,
            parts.get());
    return payments
        .record(caller.get(), command)
        .map(
            result ->
                refused(result, request)
                    ? again(form, Banked.REFUSED)
                    : said(form, Banked.RECORDED));
  }

  private Optional<PageAddress> allocate(PostedForm form, HttpServletRequest request) {
    return form.id("id")
        .flatMap(id -> payments.allocate(caller.get(), id, List.of()))
        .map(result -> said(form, refused(result, request) ? Banked.REFUSED : Banked.ALLOCATED));
  }

  private Optional<PageAddress> withdraw(PostedForm form, HttpServletRequest request) {
    var note = form.text("note").filter(text -> text.length() <= LONGEST_NOTE);
    if (form.id("id").isEmpty()) {
      return Optional.empty();
    }
    if (note.isEmpty()) {
      return Optional.of(said(form, Banked.NOTE_MISSING));
    }
    return payments
        .withdraw(caller.get(), form.id("id").get(), note.get())
        .map(result -> said(form, refused(result, request) ? Banked.REFUSED : Banked.WITHDRAWN));
  }

  /** What was refused is told on the page to which it leads. */
  private boolean refused(PaymentResult result, HttpServletRequest request) {
    if (result instanceof PaymentResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      return true;
    }
    return false;
  }

  private static Optional<Money> amount(PostedForm form) {
    var currency = form.text("currency").filter(text -> text.matches(CURRENCY));
    return form.text("amount")
        .filter(text -> text.matches(AMOUNT))
        .flatMap(text -> currency.map(code -> new Money(new BigDecimal(text), code)));
  }

  /** A field that is empty names no invoice; empty when something is no amount. */
  private static Optional<List<RecordPayment.Part>> parts(PostedForm form) {
    var parts = new ArrayList<RecordPayment.Part>();
    for (var field : form.byId(PART).entrySet()) {
      if (field.getValue().isEmpty()) {
        continue;
      }
      if (!field.getValue().matches(AMOUNT)) {
        return Optional.empty();
      }
      parts.add(
          new RecordPayment.Part(new InvoiceId(field.getKey()), new BigDecimal(field.getValue())));
    }
    return parts.size() > MOST_PARTS ? Optional.empty() : Optional.of(parts);
  }

  private static PageAddress said(PostedForm form, Banked did) {
    return PAGE.with("said", did.name()).with("partner", form.id("partner"));
  }

  /** With everything that was typed. */
  private static PageAddress again(PostedForm form, Banked did) {
    var page = said(form, did);
    for (var name : new String[] {"amount", "reference", "day", "method", "payer"}) {
      page = form.text(name).isEmpty() ? page : page.with(name, form.text(name).get());
    }
    for (var field : form.byId(PART).entrySet()) {
      page =
          field.getValue().isEmpty()
              ? page
              : page.with(PART + Tsid.text(field.getKey()), field.getValue());
    }
    return page;
  }
}
