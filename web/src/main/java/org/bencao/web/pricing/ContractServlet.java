package org.bencao.web.pricing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Makes a contract or ends one, as the form says, and leads back to the page. */
@WebServlet("/pricing/contracts/change")
public class ContractServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of("/pricing/contracts");
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_LINES = 60_000;

  @Inject ContractService contracts;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var form = PostedForm.of(request);
    var next =
        form.text("act").filter("end"::equals).isPresent()
            ? end(form)
            : Optional.of(make(form, lines(request)));
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  /** Longer than other fields of forms. */
  private static String lines(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lines"))
        .filter(text -> text.length() <= LONGEST_LINES)
        .orElse("");
  }

  private Optional<PageAddress> end(PostedForm form) {
    return form.id("id")
        .flatMap(
            id -> contracts.end(caller.get(), id).map(done -> said(Agreed.ENDED).with("id", id)));
  }

  private PageAddress make(PostedForm form, String text) {
    caller.get().require(Role.SUPPLIER_DESK);
    var number = form.text("number").filter(one -> one.length() <= LONGEST_NUMBER);
    var buyer =
        form.text("buyer")
            .map(code -> code.toUpperCase(Locale.ROOT))
            .flatMap(code -> companies.byCode(caller.get(), code))
            .map(CompanyView::id);
    var from = form.day("from");
    var to = form.day("to");
    if (number.isEmpty()) {
      return again(form, Agreed.NUMBER_MISSING, 0);
    }
    if (buyer.isEmpty()) {
      return again(form, Agreed.BUYER_UNKNOWN, 0);
    }
    if (from.isEmpty() || to.isEmpty()) {
      return again(form, Agreed.PERIOD_WRONG, 0);
    }
    var typed = TypedContract.of(text);
    if (typed.unreadable().isPresent()) {
      return again(form, Agreed.LINE_UNREADABLE, typed.unreadable().getAsInt());
    }
    if (typed.lines().isEmpty()) {
      return again(form, Agreed.LINES_MISSING, 0);
    }
    var command = new MakeContract(number.get(), buyer.get(), from.get(), to.get(), typed.lines());
    return contracts
        .make(caller.get(), command)
        .map(result -> told(form, result))
        .orElseGet(() -> again(form, Agreed.BUYER_UNKNOWN, 0));
  }

  private static PageAddress told(PostedForm form, MakeContractResult result) {
    if (result instanceof MakeContractResult.Refused refused) {
      var first = refused.findings().get(0);
      return again(form, Agreed.refused(first.reason()), first.line().orElse(0));
    }
    return said(Agreed.MADE).with("id", ((MakeContractResult.Made) result).id());
  }

  private static PageAddress said(Agreed did) {
    return PAGE.with("said", did.name());
  }

  /** With what was typed, as far as an address holds it. */
  private static PageAddress again(PostedForm form, Agreed did, int row) {
    var page = said(did).with("n", String.valueOf(row));
    for (var name : new String[] {"number", "buyer", "from", "to", "lines"}) {
      page = form.text(name).isEmpty() ? page : page.with(name, form.text(name).get());
    }
    return page;
  }
}
