package org.bencao.web.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.credit.boundary.BudgetService;
import org.bencao.credit.boundary.BudgetView;
import org.bencao.credit.boundary.CreditService;
import org.bencao.credit.boundary.CreditView;
import org.bencao.credit.boundary.QuotaService;
import org.bencao.credit.boundary.QuotaView;
import org.bencao.ordering.boundary.ApprovalRuleService;
import org.bencao.ordering.boundary.ApprovalRuleView;
import org.bencao.ordering.boundary.ApproverLimitService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceKinds;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** What may be spent: budgets, credit, and which orders need whose approval (D1, D3, D4). */
@Named
@RequestScoped
public class LimitsPage {

  private static final int BLANK_RULES = 3;

  private static final Role[] BUDGET_READERS = {
    Role.ACCOUNTS,
    Role.COMPANY_ADMINISTRATOR,
    Role.APPROVER,
    Role.SITE_HEAD,
    Role.BUYER,
    Role.AUDITOR
  };

  private static final Role[] CREDIT_READERS = {
    Role.SUPPLIER_DESK, Role.ACCOUNTS, Role.APPROVER, Role.BUYER, Role.AUDITOR
  };

  private static final Role[] QUOTA_READERS = {
    Role.SUPPLIER_DESK, Role.APPROVER, Role.SITE_HEAD, Role.BUYER, Role.AUDITOR
  };

  @Inject BudgetService budgets;
  @Inject QuotaService quotas;
  @Inject CreditService credit;
  @Inject ApprovalRuleService rules;
  @Inject ApproverLimitService approvers;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;

  private List<BudgetView> found = List.of();
  private List<CreditView> lines = List.of();
  private List<QuotaView> windows = List.of();
  private Map<Long, CompanyView> parties = Map.of();
  private Map<Long, SiteView> sites = Map.of();

  /** A constant number of statements. */
  @PostConstruct
  void load() {
    var who = caller.get();
    if (who.hasAny(BUDGET_READERS)) {
      found = budgets.list(who);
      sites =
          companies.sitesByIds(
              who, found.stream().map(one -> one.terms().siteId()).collect(Collectors.toSet()));
    }
    if (who.hasAny(CREDIT_READERS)) {
      lines = credit.list(who);
    }
    if (who.hasAny(QUOTA_READERS)) {
      windows = quotas.list(who);
    }
    parties =
        companies.byIds(
            who,
            Stream.concat(
                    lines.stream()
                        .flatMap(
                            one ->
                                Stream.of(
                                    one.terms().sellerCompanyId(), one.terms().buyerCompanyId())),
                    windows.stream()
                        .flatMap(
                            one ->
                                Stream.of(
                                    one.terms().sellerCompanyId(), one.terms().buyerCompanyId())))
                .collect(Collectors.toSet()));
  }

  /** Controlled goods, with the same figures for both sides (P9). */
  public List<ShownQuota> getQuotas() {
    var draw = new ShownLimits(wording());
    long own = caller.get().companyId();
    var where =
        companies.sitesByIds(
            caller.get(),
            windows.stream().map(one -> one.terms().siteId()).collect(Collectors.toSet()));
    return windows.stream()
        .map(
            one -> {
              var terms = one.terms();
              boolean given = terms.sellerCompanyId() == own;
              var other = given ? terms.buyerCompanyId() : terms.sellerCompanyId();
              return draw.quota(one, where.get(terms.siteId()), parties.get(other), given);
            })
        .toList();
  }

  public boolean isTaking() {
    return caller.get().hasAny(QUOTA_READERS);
  }

  /** Classes that a quota may be of, with their words. */
  public List<RoleOption> getClasses() {
    var profile =
        companies.find(caller.get(), caller.get().companyId()).map(CompanyView::profile).orElse("");
    return LicenceKinds.scope(profile).stream()
        .map(word -> new RoleOption(word, wording().itemClass(word)))
        .toList();
  }

  public boolean isSpending() {
    return caller.get().hasAny(BUDGET_READERS);
  }

  public boolean isSettingBudgets() {
    return caller.get().hasAny(Role.ACCOUNTS, Role.COMPANY_ADMINISTRATOR);
  }

  public boolean isSettingRules() {
    return caller.get().has(Role.COMPANY_ADMINISTRATOR, caller.get().companyId());
  }

  public boolean isSettingCredit() {
    return caller.get().has(Role.SUPPLIER_DESK);
  }

  /** Whether the page of payments opens for the reader. */
  public boolean isPaying() {
    return PageAccess.of("/invoicing/payments")
        .map(access -> access.allows(caller.get()))
        .orElse(false);
  }

  public boolean isOwing() {
    return caller.get().hasAny(CREDIT_READERS);
  }

  public List<ShownLimit> getBudgets() {
    var draw = new ShownLimits(wording());
    return found.stream().map(one -> draw.budget(one, sites.get(one.terms().siteId()))).toList();
  }

  public List<ShownLimit> getCredit() {
    var draw = new ShownLimits(wording());
    long own = caller.get().companyId();
    return lines.stream()
        .map(
            one -> {
              var terms = one.terms();
              boolean given = terms.sellerCompanyId() == own;
              var other = given ? terms.buyerCompanyId() : terms.sellerCompanyId();
              return draw.credit(one, parties.get(other), given);
            })
        .toList();
  }

  /** The budget that is being changed, or an empty one. */
  public ShownLimit getBudget() {
    var draw = new ShownLimits(wording());
    return asked
        .id("budget")
        .flatMap(id -> found.stream().filter(one -> one.terms().id() == id).findFirst())
        .map(one -> draw.budget(one, sites.get(one.terms().siteId())))
        .orElse(ShownLimit.NONE);
  }

  /** Sites that may be given a budget. */
  public List<SiteOption> getSites() {
    return isSettingBudgets()
        ? companies.sites(caller.get(), caller.get().companyId()).stream()
            .map(
                site ->
                    new SiteOption(
                        Tsid.text(site.id()), wording().name(site.nameEn(), site.nameZh())))
            .toList()
        : List.of();
  }

  /** A site to choose. */
  public record SiteOption(String id, String name) {}

  public String getCurrency() {
    return companies
        .find(caller.get(), caller.get().companyId())
        .map(CompanyView::currency)
        .orElse("CNY");
  }

  /** The rules, and a few empty rows behind them for new ones. */
  public List<ShownRule> getRules() {
    if (!isSettingRules()) {
      return List.of();
    }
    var shown = new ArrayList<ShownRule>();
    for (ApprovalRuleView rule : rules.list(caller.get())) {
      shown.add(ShownRule.of(rule, shown.size() + 1));
    }
    int known = shown.size();
    for (int at = 0; at < BLANK_RULES; at++) {
      shown.add(ShownRule.blank(known + at + 1));
    }
    return shown;
  }

  /** Who approves, with what the field of their limit holds (APR-06). */
  public List<ShownApprover> getApprovers() {
    return isSettingRules()
        ? approvers.list(caller.get()).stream().map(ShownApprover::of).toList()
        : List.of();
  }

  public String getApproversHint() {
    return wording().page("credit.approvers.hint", "currency", getCurrency());
  }

  /** Roles that may be asked, with their words. */
  public List<RoleOption> getRoles() {
    return Stream.of("site-head", "approver", "accounts", "quality-officer", "quality-head")
        .map(code -> new RoleOption(code, wording().business("role." + code)))
        .toList();
  }

  /** A role to choose. */
  public record RoleOption(String code, String name) {}

  /** What the form just did; empty when none did anything. */
  public SpendingNotice getNotice() {
    return SpendingNotice.of(asked, wording());
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  private Wording wording() {
    return words.here();
  }
}
