package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.StatementRuleService;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.MonthlyStatementView;
import org.bencao.invoicing.boundary.MonthlyStatementView.Answered;
import org.bencao.invoicing.boundary.MonthlyStatementView.Entry;
import org.bencao.invoicing.boundary.MonthlyStatementView.Kind;
import org.bencao.invoicing.boundary.PaymentFilter;
import org.bencao.invoicing.boundary.StatementAnswer;
import org.bencao.invoicing.entity.MonthlyStatement;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** Monthly statements that a caller may see: those of the own company, as buyer or as seller. */
@ApplicationScoped
public class MonthlyStatements {

  /** Who reads statements of the company. */
  public static final Role[] READERS = {Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR};

  private static final String VISIBLE =
      "(s.buyerCompanyId in :companies or s.sellerCompanyId in :companies)";

  @Inject EntityManager entities;
  @Inject CompanyService companies;
  @Inject StatementRuleService rules;
  @Inject Clock clock;

  /** One row more than asked for tells whether there is a next page. */
  public List<MonthlyStatement> page(Caller caller, PaymentFilter filter) {
    return PartnerPage.of(entities, MonthlyStatement.class, caller.companies(READERS), filter);
  }

  public Optional<MonthlyStatement> find(Caller caller, long id) {
    return entities
        .createQuery(
            "select s from MonthlyStatement s where s.id = :id and " + VISIBLE,
            MonthlyStatement.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(READERS))
        .getResultStream()
        .findFirst();
  }

  /** Nothing where the caller does not pay for its buyer. */
  public Optional<MonthlyStatement> lockOfBuyer(Caller caller, long id) {
    return entities
        .createQuery(
            """
            select s from MonthlyStatement s
            where s.id = :id and s.buyerCompanyId in :companies
            """,
            MonthlyStatement.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(Role.ACCOUNTS))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Of a buyer: those that wait for its answer, the oldest first. */
  List<MonthlyStatement> unanswered(long buyerCompanyId, int most) {
    return entities
        .createQuery(
            """
            select s from MonthlyStatement s where s.buyerCompanyId = :buyer
            and s.answer is null and s.dueOn is not null order by s.id
            """,
            MonthlyStatement.class)
        .setParameter("buyer", buyerCompanyId)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Of a seller: those with which a buyer does not agree, the oldest first; one that was asked for
   * in between until the next.
   */
  List<MonthlyStatement> differing(long sellerCompanyId, int most) {
    return entities
        .createQuery(
            """
            select s from MonthlyStatement s where s.sellerCompanyId = :seller
            and s.answer = :differs and not (s.interim = true and exists (
              select 1 from MonthlyStatement t where t.sellerCompanyId = s.sellerCompanyId
              and t.buyerCompanyId = s.buyerCompanyId and t.currency = s.currency and t.id > s.id))
            order by s.id
            """,
            MonthlyStatement.class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("differs", StatementAnswer.DIFFERS)
        .setMaxResults(most)
        .getResultList();
  }

  /** Any number of them in a constant number of statements. */
  public List<MonthlyStatementView> views(Caller caller, List<MonthlyStatement> found) {
    var names =
        companies.byIds(
            caller,
            found.stream()
                .flatMap(one -> Stream.of(one.sellerCompanyId(), one.buyerCompanyId()))
                .collect(Collectors.toSet()));
    return found.stream().map(one -> view(caller, one, names)).toList();
  }

  private MonthlyStatementView view(
      Caller caller, MonthlyStatement one, Map<Long, CompanyView> names) {
    var buyer = names.get(one.buyerCompanyId());
    return new MonthlyStatementView(
        one.id(),
        party(names.get(one.sellerCompanyId())),
        party(buyer),
        one.month(),
        one.isInterim() ? Optional.of(one.to()) : Optional.empty(),
        one.opening(),
        one.invoiced(),
        one.credited(),
        one.paid(),
        one.closing(),
        one.disputed(),
        one.madeOn(),
        one.dueOn(),
        one.answer()
            .map(
                answer ->
                    new Answered(answer, one.answerNote(), one.answeredByName(), one.answeredAt())),
        one.answer().isPresent() ? Optional.empty() : finding(caller, one, buyer));
  }

  /** While nobody answered. */
  Optional<Finding> finding(Caller caller, MonthlyStatement one, CompanyView buyer) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(buyer.zone()));
    return one.dueOn()
        .flatMap(
            due ->
                rules.finding(
                    caller, buyer.profile(), one.month().toString(), one.madeOn(), due, today));
  }

  private static MonthlyStatementView.Party party(CompanyView company) {
    return new MonthlyStatementView.Party(company.id(), company.nameEn(), company.nameZh());
  }

  /** All that makes its sums, the oldest first; two statements. */
  public List<Entry> entries(MonthlyStatement of) {
    return Stream.concat(invoices(of), payments(of))
        .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::number))
        .toList();
  }

  private Stream<Entry> invoices(MonthlyStatement of) {
    return entities
        .createQuery(
            """
            select i.kind, i.number, i.id, i.arrivedAt, i.payable from Invoice i
            where i.sellerCompanyId = :seller and i.buyerCompanyId = :buyer
            and i.currency = :currency and i.arrivedAt >= :from and i.arrivedAt < :to
            """,
            Object[].class)
        .setParameter("seller", of.sellerCompanyId())
        .setParameter("buyer", of.buyerCompanyId())
        .setParameter("currency", of.closing().currency())
        .setParameter("from", of.from())
        .setParameter("to", of.to())
        .getResultStream()
        .map(
            row -> {
              boolean invoice = row[0] == InvoiceDocument.Kind.INVOICE;
              var amount = (BigDecimal) row[4];
              return new Entry(
                  invoice ? Kind.INVOICE : Kind.CREDIT_NOTE,
                  (String) row[1],
                  Optional.of(new InvoiceId((Long) row[2])),
                  (Instant) row[3],
                  new Money(invoice ? amount : amount.negate(), of.closing().currency()));
            });
  }

  /** One that was taken back in the same month is two entries. */
  private Stream<Entry> payments(MonthlyStatement of) {
    return entities
        .createQuery(
            """
            select p.reference, p.recordedAt, p.withdrawnAt, p.amount from Payment p
            where p.sellerCompanyId = :seller and p.buyerCompanyId = :buyer
            and p.currency = :currency and (p.recordedAt >= :from and p.recordedAt < :to
            or p.withdrawnAt >= :from and p.withdrawnAt < :to)
            """,
            Object[].class)
        .setParameter("seller", of.sellerCompanyId())
        .setParameter("buyer", of.buyerCompanyId())
        .setParameter("currency", of.closing().currency())
        .setParameter("from", of.from())
        .setParameter("to", of.to())
        .getResultStream()
        .flatMap(
            row ->
                Stream.of(
                    entry(of, Kind.PAYMENT, row, (Instant) row[1], ((BigDecimal) row[3]).negate()),
                    entry(of, Kind.WITHDRAWAL, row, (Instant) row[2], (BigDecimal) row[3])))
        .flatMap(Optional::stream);
  }

  /** Nothing where it was not in the month. */
  private static Optional<Entry> entry(
      MonthlyStatement of, Kind kind, Object[] row, Instant at, BigDecimal amount) {
    return at == null || at.isBefore(of.from()) || !at.isBefore(of.to())
        ? Optional.empty()
        : Optional.of(
            new Entry(
                kind,
                (String) row[0],
                Optional.empty(),
                at,
                new Money(amount, of.closing().currency())));
  }
}
