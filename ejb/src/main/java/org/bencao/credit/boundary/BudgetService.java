package org.bencao.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.credit.boundary.Limit.Kind;
import org.bencao.credit.control.LimitLedger;
import org.bencao.credit.entity.Budget;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/** Budgets of a company's sites, set by its accounts and its administrators (D3). */
@Stateless
public class BudgetService {

  private static final Role[] SETTERS = {Role.ACCOUNTS, Role.COMPANY_ADMINISTRATOR};

  private static final Role[] READERS = {
    Role.ACCOUNTS,
    Role.COMPANY_ADMINISTRATOR,
    Role.APPROVER,
    Role.SITE_HEAD,
    Role.BUYER,
    Role.AUDITOR
  };

  @Inject EntityManager entities;
  @Inject ReferenceLock lock;
  @Inject LimitLedger ledger;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;

  /** Of the caller's companies, the newest first. */
  public List<BudgetView> list(Caller caller) {
    caller.require(READERS);
    var terms =
        entities
            .createQuery(
                """
                select b from Budget b where b.companyId in :companies
                order by b.toDay desc, b.id desc
                """,
                Budget.class)
            .setParameter("companies", caller.companies(READERS))
            .setMaxResults(500)
            .getResultStream()
            .map(Budget::terms)
            .filter(one -> sees(caller, one))
            .toList();
    var used = ledger.used(Kind.BUDGET, terms.stream().map(BudgetTerms::id).toList());
    return terms.stream()
        .map(one -> new BudgetView(one, new Money(used.get(one.id()), one.amount().currency())))
        .toList();
  }

  private static boolean sees(Caller caller, BudgetTerms budget) {
    for (var role : READERS) {
      if (caller.has(role, budget.companyId(), budget.siteId())) {
        return true;
      }
    }
    return false;
  }

  /** Empty when there is no such site or budget of a company for which the caller may set one. */
  public Optional<SpendingResult> set(Caller caller, @Valid SetBudget command) {
    caller.require(SETTERS);
    return companies
        .site(caller, command.siteId())
        .filter(site -> maySet(caller, site))
        .flatMap(site -> set(caller, site.companyId(), command));
  }

  private static boolean maySet(Caller caller, SiteView site) {
    return caller.has(Role.ACCOUNTS, site.companyId(), site.id())
        || caller.has(Role.COMPANY_ADMINISTRATOR, site.companyId(), site.id());
  }

  private Optional<SpendingResult> set(Caller caller, long company, SetBudget command) {
    lock.take(ReferenceKind.SPENDING);
    var wrong = wrong(command).or(() -> namedTwice(command));
    if (wrong.isPresent()) {
      return Optional.of(new SpendingResult.Refused(wrong.get()));
    }
    var budget =
        command.id().isPresent()
            ? known(company, command)
            : named(command)
                .or(() -> Optional.of(new Budget(identifiers.next(), company, command)));
    budget.ifPresent(
        one -> {
          one.change(command);
          entities.persist(one);
          record(caller, one.terms());
        });
    return budget.map(one -> new SpendingResult.Done(one.id()));
  }

  private static Optional<Finding> wrong(SetBudget command) {
    if (command.to().isBefore(command.from())) {
      return Optional.of(
          Finding.of(
              Reason.PERIOD_EMPTY, Optional.empty(), Map.of("date", command.to().toString())));
    }
    return command.amount().amount().signum() < 0
        ? Optional.of(
            Finding.of(
                Reason.AMOUNT_UNREADABLE,
                Optional.empty(),
                Map.of("raw", command.amount().amount().toPlainString())))
        : Optional.empty();
  }

  /** Sent again, or by two at once: of one site, name and first day there is one. */
  private Optional<Budget> named(SetBudget command) {
    return entities
        .createQuery(
            """
            select b from Budget b where b.siteId = :site and b.name = :name
            and b.currency = :currency and b.fromDay = :from
            """,
            Budget.class)
        .setParameter("site", command.siteId())
        .setParameter("name", command.name())
        .setParameter("currency", command.amount().currency())
        .setParameter("from", command.from())
        .getResultStream()
        .findFirst();
  }

  /** One of them; nothing for a budget of others. */
  public Optional<BudgetView> find(Caller caller, long id) {
    caller.require(READERS);
    return Optional.ofNullable(entities.find(Budget.class, id))
        .map(Budget::terms)
        .filter(one -> sees(caller, one))
        .map(
            one ->
                new BudgetView(
                    one,
                    new Money(
                        ledger.used(Kind.BUDGET, List.of(id)).get(id), one.amount().currency())));
  }

  /** A changed one may not take the name of another. */
  private Optional<Finding> namedTwice(SetBudget command) {
    return command
        .id()
        .flatMap(id -> named(command).filter(other -> other.id() != id))
        .map(
            other ->
                Finding.of(
                    Reason.BUDGET_NAMED_TWICE,
                    Optional.empty(),
                    Map.of("name", command.name(), "date", command.from().toString())));
  }

  /** Of that site and currency: what is used of it was spent there and in that. */
  private Optional<Budget> known(long company, SetBudget command) {
    return Optional.ofNullable(
            entities.find(Budget.class, command.id().orElseThrow(), LockModeType.PESSIMISTIC_WRITE))
        .filter(one -> one.companyId() == company)
        .filter(one -> one.terms().siteId() == command.siteId())
        .filter(one -> one.terms().amount().currency().equals(command.amount().currency()));
  }

  private void record(Caller caller, BudgetTerms budget) {
    audit.record(
        caller,
        budget.companyId(),
        "budget-set",
        "budget:" + Tsid.text(budget.id()),
        Map.of(
            "site", Tsid.text(budget.siteId()),
            "amount", budget.amount().amount().toPlainString() + " " + budget.amount().currency(),
            "from", budget.from().toString(),
            "to", budget.to().toString(),
            "hard", String.valueOf(budget.hard())));
  }
}
