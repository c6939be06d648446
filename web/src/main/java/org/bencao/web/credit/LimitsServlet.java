package org.bencao.web.credit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.credit.boundary.BudgetService;
import org.bencao.credit.boundary.CreditService;
import org.bencao.credit.boundary.QuotaService;
import org.bencao.credit.boundary.SetBudget;
import org.bencao.credit.boundary.SetQuota;
import org.bencao.credit.boundary.SpendingResult;
import org.bencao.ordering.boundary.ApprovalRuleService;
import org.bencao.ordering.boundary.ApproverLimitService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Sets budgets, credit and approval rules, as the forms say, and leads back to their page. */
@WebServlet("/credit/limits/change")
public class LimitsServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of("/credit/limits");
  private static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,2})?";
  private static final String CURRENCY = "CNY|USD|EUR";
  private static final int LONGEST_NAME = 120;
  private static final int MOST_DAYS = 366;
  private static final int MOST_WINDOWS = 60;

  @Inject BudgetService budgets;
  @Inject CreditService credit;
  @Inject QuotaService quotas;
  @Inject ApprovalRuleService rules;
  @Inject ApproverLimitService approvers;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var next =
        switch (form.text("act").orElse("")) {
          case "budget" -> budget(form);
          case "credit" -> credit(form);
          case "quota" -> quota(form);
          case "rules" -> rules(form);
          case "approvers" -> approvers(form);
          default -> Optional.<PageAddress>empty();
        };
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  private Optional<PageAddress> budget(PostedForm form) {
    var amount = amount(form);
    var from = form.day("from");
    var to = form.day("to");
    var name = form.text("name").filter(text -> text.length() <= LONGEST_NAME);
    if (form.id("site").isEmpty()) {
      return Optional.empty();
    }
    if (name.isEmpty()) {
      return Optional.of(again(form, Spent.NAME_MISSING));
    }
    if (amount.isEmpty()) {
      return Optional.of(again(form, Spent.AMOUNT_WRONG));
    }
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.of(again(form, Spent.PERIOD_WRONG));
    }
    var command =
        new SetBudget(
            form.id("budget"),
            form.id("site").get(),
            name.get(),
            from.get(),
            to.get(),
            amount.get(),
            form.text("hard").isPresent());
    return budgets.set(caller.get(), command).map(result -> told(form, result, Spent.SET));
  }

  private Optional<PageAddress> credit(PostedForm form) {
    var buyer =
        form.text("buyer")
            .map(code -> code.toUpperCase(Locale.ROOT))
            .flatMap(code -> companies.byCode(caller.get(), code))
            .map(CompanyView::id);
    var amount = amount(form);
    if (buyer.isEmpty()) {
      caller.get().require(Role.SUPPLIER_DESK);
      return Optional.of(again(form, Spent.BUYER_UNKNOWN));
    }
    if (amount.isEmpty()) {
      return Optional.of(again(form, Spent.AMOUNT_WRONG));
    }
    return credit
        .set(caller.get(), caller.get().companyId(), buyer.get(), amount.get())
        .map(result -> told(form, result, Spent.SET));
  }

  private Optional<PageAddress> quota(PostedForm form) {
    caller.get().require(Role.SUPPLIER_DESK);
    var site =
        form.text("buyer")
            .map(code -> code.toUpperCase(Locale.ROOT))
            .flatMap(code -> companies.byCode(caller.get(), code))
            .flatMap(
                buyer ->
                    companies.sites(caller.get(), buyer.id()).stream()
                        .filter(one -> one.code().equals(form.text("siteCode").orElse("")))
                        .map(SiteView::id)
                        .findFirst());
    if (site.isEmpty()) {
      return Optional.of(again(form, Spent.SITE_UNKNOWN));
    }
    var word = form.text("class").filter(text -> text.matches("[A-Z0-9_]{1,20}"));
    var packs = form.text("packs").filter(text -> text.matches("[0-9]{1,8}"));
    var most = form.text("lineMost");
    var days = form.number("days").filter(one -> one >= 1 && one <= MOST_DAYS);
    var windows = form.number("windows").filter(one -> one >= 1 && one <= MOST_WINDOWS);
    if (form.day("from").isEmpty()) {
      return Optional.of(again(form, Spent.PERIOD_WRONG));
    }
    if (word.isEmpty()
        || packs.isEmpty()
        || most.filter(text -> !text.matches("[1-9][0-9]{0,7}")).isPresent()
        || days.isEmpty()
        || windows.isEmpty()) {
      return Optional.of(again(form, Spent.QUOTA_WRONG));
    }
    var command =
        new SetQuota(
            site.get(),
            word.get(),
            Integer.parseInt(packs.get()),
            most.map(Integer::valueOf),
            form.day("from").get(),
            days.get(),
            windows.get());
    return quotas.set(caller.get(), command).map(result -> told(form, result, Spent.SET));
  }

  private Optional<PageAddress> rules(PostedForm form) {
    var currency = companies.find(caller.get(), caller.get().companyId()).orElseThrow().currency();
    var typed = TypedRules.of(form, currency);
    if (typed.unreadable().isPresent()) {
      return Optional.of(unclear(typed.unreadable().getAsInt()));
    }
    var wrong = rules.replace(caller.get(), typed.rules());
    return Optional.of(
        wrong.isEmpty() ? said(Spent.RULES_SET) : unclear(wrong.get(0).line().orElse(0)));
  }

  /** A field that is empty sets no limit; who has no field here has theirs still. */
  private Optional<PageAddress> approvers(PostedForm form) {
    var typed = form.byId("most-");
    if (typed.values().stream().anyMatch(text -> !text.isEmpty() && !text.matches(AMOUNT))) {
      return Optional.of(said(Spent.AMOUNT_WRONG));
    }
    var wanted = new HashMap<Long, BigDecimal>();
    approvers
        .list(caller.get())
        .forEach(one -> one.most().ifPresent(most -> wanted.put(one.personId(), most.amount())));
    typed.forEach(
        (person, text) -> {
          if (text.isEmpty()) {
            wanted.remove(person);
          } else {
            wanted.put(person, new BigDecimal(text));
          }
        });
    return approvers.replace(caller.get(), wanted)
        ? Optional.of(said(Spent.APPROVERS_SET))
        : Optional.empty();
  }

  private static PageAddress unclear(int row) {
    return said(Spent.RULE_UNCLEAR).with("n", String.valueOf(row));
  }

  private static Optional<Money> amount(PostedForm form) {
    var currency = form.text("currency").filter(text -> text.matches(CURRENCY));
    return form.text("amount")
        .filter(text -> text.matches(AMOUNT))
        .flatMap(text -> currency.map(code -> new Money(new BigDecimal(text), code)));
  }

  private static PageAddress told(PostedForm form, SpendingResult result, Spent done) {
    return result instanceof SpendingResult.Refused refused
        ? again(form, Spent.refused(refused.finding().reason()))
        : said(done);
  }

  private static PageAddress said(Spent did) {
    return PAGE.with("said", did.name());
  }

  /** With everything that was typed. */
  private static PageAddress again(PostedForm form, Spent did) {
    var page = said(did);
    for (var name :
        new String[] {
          "name",
          "from",
          "to",
          "amount",
          "buyer",
          "budget",
          "siteCode",
          "packs",
          "lineMost",
          "days",
          "windows"
        }) {
      page = form.text(name).isEmpty() ? page : page.with(name, form.text(name).get());
    }
    return page;
  }
}
