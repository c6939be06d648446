package org.bencao.web.pricing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.CurveResult;
import org.bencao.pricing.boundary.CurveService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.pricing.boundary.Rebate;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Makes a contract or ends one, as the form says, and leads back to the page. */
@WebServlet("/pricing/contracts/change")
public class ContractServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of("/pricing/contracts");
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_LINES = 60_000;

  /** What a short word on top does not say whole. */
  private static final Set<Reason> SAID_BELOW =
      Set.of(Reason.TERM_TOO_LONG, Reason.PRICE_BELOW_COST, Reason.REBATE_OFF_BOOKS);

  @Inject ContractService contracts;
  @Inject CurveService curves;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var form = PostedForm.of(request);
    if (form.text("act").filter("curve"::equals).isPresent()) {
      curve(request, response, form);
      return;
    }
    if (form.text("act").filter("end"::equals).isEmpty()) {
      make(request, response, form);
      return;
    }
    var next = end(form);
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  private void curve(HttpServletRequest request, HttpServletResponse response, PostedForm form)
      throws ServletException, IOException {
    caller.get().require(Role.SUPPLIER_DESK);
    var typed = TypedCurve.of(form.text("curve").orElse(""));
    if (typed.unreadable().isPresent()) {
      var row = String.valueOf(typed.unreadable().getAsInt());
      request
          .getRequestDispatcher(said(Agreed.POINT_UNREADABLE).with("n", row).path())
          .forward(request, response);
    } else if (curves.set(caller.get(), typed.points()) instanceof CurveResult.Refused) {
      request.getRequestDispatcher(said(Agreed.CURVE_RISES).path()).forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + said(Agreed.CURVE_SET).path());
    }
  }

  /** What cannot be used is answered by the page itself: no address holds a thousand lines. */
  private void make(HttpServletRequest request, HttpServletResponse response, PostedForm form)
      throws ServletException, IOException {
    var next = make(request, form, lines(request));
    if (next.startsOver()) {
      request.getRequestDispatcher(next.page().path()).forward(request, response);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.page().path());
  }

  /**
   * Where a form leads.
   *
   * @param startsOver with what was typed
   */
  private record Next(PageAddress page, boolean startsOver) {}

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

  private Next make(HttpServletRequest request, PostedForm form, String text) {
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
      return again(Agreed.NUMBER_MISSING, 0);
    }
    if (buyer.isEmpty() && form.text("buyer").isPresent()) {
      return again(Agreed.BUYER_UNKNOWN, 0);
    }
    if (from.isEmpty() || to.isEmpty()) {
      return again(Agreed.PERIOD_WRONG, 0);
    }
    var days = form.number("payment-days");
    if (form.text("payment-days").isPresent() && days.filter(one -> one < 1000).isEmpty()) {
      return again(Agreed.DAYS_UNREADABLE, 0);
    }
    var percent = form.text("rebate");
    var rebate =
        percent
            .map(one -> one.replace("%", "").strip())
            .filter(one -> one.matches(RebateJson.PERCENT) && new BigDecimal(one).signum() > 0)
            .flatMap(
                one ->
                    form.text("rebate-way")
                        .flatMap(ContractServlet::way)
                        .map(way -> new Rebate(new BigDecimal(one), way)));
    if (percent.isPresent() && rebate.isEmpty()) {
      return again(Agreed.REBATE_UNREADABLE, 0);
    }
    var typed = TypedContract.of(text);
    if (typed.unreadable().isPresent()) {
      return again(Agreed.LINE_UNREADABLE, typed.unreadable().getAsInt());
    }
    if (typed.lines().isEmpty()) {
      return again(Agreed.LINES_MISSING, 0);
    }
    var command =
        new MakeContract(
            number.get(),
            buyer.orElse(MakeContract.ALL_BUYERS),
            from.get(),
            to.get(),
            days,
            form.text("prepaid").isPresent(),
            form.text("paid-when-paid").isPresent(),
            rebate,
            typed.lines());
    return contracts
        .make(caller.get(), command)
        .map(result -> told(request, typed, result))
        .orElseGet(() -> again(Agreed.BUYER_UNKNOWN, 0));
  }

  private static Optional<Rebate.Way> way(String name) {
    return Arrays.stream(Rebate.Way.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  private Next told(HttpServletRequest request, TypedContract typed, MakeContractResult result) {
    if (result instanceof MakeContractResult.Refused refused) {
      var first = refused.findings().get(0);
      if (SAID_BELOW.contains(first.reason())) {
        Answer.refused(refused.findings(), words.here()).keep(request);
      }
      return again(
          Agreed.refused(first.reason()),
          first.line().map(line -> typed.rows().get(line - 1)).orElse(0));
    }
    var made = (MakeContractResult.Made) result;
    if (!made.warnings().isEmpty()) {
      Answer.refused(made.warnings(), words.here()).keep(request);
    }
    return new Next(said(Agreed.MADE).with("id", made.id()), false);
  }

  private static PageAddress said(Agreed did) {
    return PAGE.with("said", did.name());
  }

  /** With what was typed. */
  private static Next again(Agreed did, int row) {
    return new Next(said(did).with("n", String.valueOf(row)), true);
  }
}
