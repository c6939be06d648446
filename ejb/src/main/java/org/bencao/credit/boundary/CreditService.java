package org.bencao.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
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
import org.bencao.credit.entity.CreditLine;
import org.bencao.organisation.boundary.CompanyService;

/** Credit that sellers give to buyers, and what payments free of it (D4). */
@Stateless
public class CreditService {

  private static final Role[] SETTERS = {Role.SUPPLIER_DESK};
  private static final Role[] READERS = {
    Role.SUPPLIER_DESK, Role.ACCOUNTS, Role.APPROVER, Role.BUYER, Role.AUDITOR
  };

  @Inject EntityManager entities;
  @Inject ReferenceLock lock;
  @Inject LimitLedger ledger;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;

  /** Of the caller's companies, as seller or as buyer. */
  public List<CreditView> list(Caller caller) {
    caller.require(READERS);
    var terms =
        entities
            .createQuery(
                """
                select c from CreditLine c
                where c.sellerCompanyId in :companies or c.buyerCompanyId in :companies
                order by c.id desc
                """,
                CreditLine.class)
            .setParameter("companies", caller.companies(READERS))
            .setMaxResults(500)
            .getResultStream()
            .map(CreditLine::terms)
            .toList();
    return views(caller, terms);
  }

  /** As its seller or buyer sees it; nothing for a line of others. */
  public Optional<CreditView> find(Caller caller, long id) {
    caller.require(READERS);
    var companies = caller.companies(READERS);
    return Optional.ofNullable(entities.find(CreditLine.class, id))
        .map(CreditLine::terms)
        .filter(
            one ->
                companies.contains(one.sellerCompanyId())
                    || companies.contains(one.buyerCompanyId()))
        .map(one -> views(caller, List.of(one)).get(0));
  }

  /**
   * What waits for the buyer's approval is the buyer's alone: the seller's figure is without it.
   */
  private List<CreditView> views(Caller caller, List<CreditTerms> terms) {
    var ids = terms.stream().map(CreditTerms::id).toList();
    var used = ledger.used(Kind.CREDIT, ids);
    var waiting = ledger.waiting(Kind.CREDIT, ids);
    var own = caller.companies(READERS);
    return terms.stream()
        .map(
            one -> {
              var all = used.get(one.id());
              var shown =
                  own.contains(one.buyerCompanyId())
                      ? all
                      : all.subtract(waiting.getOrDefault(one.id(), BigDecimal.ZERO));
              return new CreditView(one, new Money(shown, one.amount().currency()));
            })
        .toList();
  }

  /**
   * What a buyer may owe the seller from now on; orders that stand are not undone. Empty when the
   * caller is not the seller's desk or there is no such buyer.
   */
  public Optional<SpendingResult> set(
      Caller caller, long sellerCompanyId, long buyerCompanyId, Money amount) {
    caller.require(SETTERS);
    return companies
        .find(caller, buyerCompanyId)
        .filter(buyer -> caller.has(Role.SUPPLIER_DESK, sellerCompanyId))
        .filter(buyer -> buyerCompanyId != sellerCompanyId)
        .map(buyer -> set(caller, new CreditTerms(0, sellerCompanyId, buyerCompanyId, amount)));
  }

  private SpendingResult set(Caller caller, CreditTerms wanted) {
    if (wanted.amount().amount().signum() < 0) {
      return new SpendingResult.Refused(unreadable(wanted.amount()));
    }
    // two at once would both find none
    lock.take(ReferenceKind.SPENDING);
    var line =
        known(wanted)
            .orElseGet(
                () ->
                    new CreditLine(
                        identifiers.next(),
                        wanted.sellerCompanyId(),
                        wanted.buyerCompanyId(),
                        wanted.amount()));
    line.change(wanted.amount());
    entities.persist(line);
    audit.record(
        caller,
        wanted.sellerCompanyId(),
        "credit-set",
        "credit:" + Tsid.text(line.id()),
        Map.of("buyer", Tsid.text(wanted.buyerCompanyId()), "amount", text(wanted.amount())));
    return new SpendingResult.Done(line.id());
  }

  private Optional<CreditLine> known(CreditTerms wanted) {
    return entities
        .createQuery(
            """
            select c from CreditLine c where c.sellerCompanyId = :seller
            and c.buyerCompanyId = :buyer and c.currency = :currency
            """,
            CreditLine.class)
        .setParameter("seller", wanted.sellerCompanyId())
        .setParameter("buyer", wanted.buyerCompanyId())
        .setParameter("currency", wanted.amount().currency())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * What a buyer paid frees as much of the credit that the seller gives, where it gives any; below
   * zero takes that back, and nothing waits for whoever changes the same. It is locked after
   * invoices and before payments.
   *
   * @return whether the seller gives any
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public boolean received(Caller caller, long sellerCompanyId, long buyerCompanyId, Money amount) {
    return ledger.received(sellerCompanyId, buyerCompanyId, amount);
  }

  /** Whether an order is counted on a credit line. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public boolean isOnCredit(Caller caller, long orderId) {
    return ledger.held(orderId).stream()
        .anyMatch(one -> one.kind() == Kind.CREDIT && one.amount().signum() > 0);
  }

  private static Finding unreadable(Money amount) {
    return Finding.of(Reason.AMOUNT_UNREADABLE, Optional.empty(), Map.of("raw", text(amount)));
  }

  private static String text(Money amount) {
    return amount.amount().toPlainString() + " " + amount.currency();
  }
}
