package org.bencao.invoicing.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.compliance.boundary.StatementRuleService;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.control.Disputes.Between;
import org.bencao.invoicing.entity.MonthlyStatement;
import org.bencao.invoicing.entity.MonthlyStatement.Period;
import org.bencao.invoicing.entity.MonthlyStatement.Sums;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * Makes the statements of months that are over, a seller at a time (PAY-03). Each begins where the
 * one before ended; of a seller's first, all that was before is the opening.
 */
@Stateless
public class MonthEnd {

  /** What was begun in the month has ended by then: no transaction lives that long. */
  private static final Duration GRACE = Duration.ofHours(1);

  @Inject EntityManager entities;
  @Inject Disputes disputes;
  @Inject StatementRuleService rules;
  @Inject CompanyService companies;
  @Inject ReferenceLock lock;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  private record Pair(long buyer, String currency) {}

  /** What was written down between two instants, by pair. */
  private record Movements(
      Map<Pair, BigDecimal> invoiced,
      Map<Pair, BigDecimal> credited,
      Map<Pair, BigDecimal> paid,
      Map<Pair, BigDecimal> takenBack) {

    Stream<Pair> pairs() {
      return Stream.of(invoiced, credited, paid, takenBack).flatMap(part -> part.keySet().stream());
    }

    BigDecimal paid(Pair pair) {
      return of(paid, pair).subtract(of(takenBack, pair));
    }

    BigDecimal balance(Pair pair) {
      return of(invoiced, pair).subtract(of(credited, pair)).subtract(paid(pair));
    }
  }

  /** Companies that ever wrote an invoice or took money. */
  public List<Long> sellers() {
    var all = new TreeSet<Long>();
    for (var entity : List.of("Invoice", "Payment")) {
      all.addAll(
          entities
              .createQuery("select distinct e.sellerCompanyId from " + entity + " e", Long.class)
              .getResultList());
    }
    return List.copyOf(all);
  }

  /**
   * All that are missing of a seller; made twice they are the same.
   *
   * @return how many were made
   */
  public int make(long sellerCompanyId) {
    // two servers at once would both find none
    lock.take(ReferenceKind.SPENDING);
    var seller = companies.find(Caller.clock(), sellerCompanyId).orElseThrow();
    var zone = ZoneId.of(seller.zone());
    var ended = YearMonth.from(clock.instant().minus(GRACE).atZone(zone)).minusMonths(1);
    var latest = latest(sellerCompanyId);
    int made = 0;
    for (var month = latest.map(one -> one.month().plusMonths(1)).orElse(ended);
        !month.isAfter(ended);
        month = month.plusMonths(1)) {
      made += make(seller, month, zone);
    }
    return made;
  }

  private Optional<MonthlyStatement> latest(long sellerCompanyId) {
    return entities
        .createQuery(
            """
            select s from MonthlyStatement s
            where s.sellerCompanyId = :seller and s.interim = false order by s.monthNo desc
            """,
            MonthlyStatement.class)
        .setParameter("seller", sellerCompanyId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * What a buyer owes up to now, a statement for each currency in which both trade; asked again
   * while nothing was written down it is the same. The month is stated as a whole all the same.
   */
  public List<MonthlyStatement> now(long sellerCompanyId, long buyerCompanyId) {
    var seller = companies.find(Caller.clock(), sellerCompanyId).orElseThrow();
    var zone = ZoneId.of(seller.zone());
    var until = clock.instant();
    // what is over is stated first; in its hour of grace a month goes on
    make(sellerCompanyId);
    var month = YearMonth.from(until.minus(GRACE).atZone(zone));
    var stating = stating(seller, month, until, zone);
    return stating.pairs().stream()
        .filter(pair -> pair.buyer() == buyerCompanyId)
        .map(
            pair ->
                interim(seller.id(), pair)
                    .filter(one -> one.month().equals(month) && one.says(stating.sums(pair)))
                    .orElseGet(() -> state(stating, pair, true)))
        .toList();
  }

  /** The last that was asked for. */
  private Optional<MonthlyStatement> interim(long seller, Pair pair) {
    return entities
        .createQuery(
            """
            select s from MonthlyStatement s where s.sellerCompanyId = :seller
            and s.buyerCompanyId = :buyer and s.currency = :currency and s.interim = true
            order by s.id desc
            """,
            MonthlyStatement.class)
        .setParameter("seller", seller)
        .setParameter("buyer", pair.buyer())
        .setParameter("currency", pair.currency())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private int make(CompanyView seller, YearMonth month, ZoneId zone) {
    var to = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    var stating = stating(seller, month, to, zone);
    stating.pairs().forEach(pair -> state(stating, pair, false));
    entities.flush();
    return stating.pairs().size();
  }

  /** All that is said of a seller's period. */
  private record Stating(
      CompanyView seller,
      YearMonth month,
      Instant from,
      Instant to,
      LocalDate today,
      Map<Pair, BigDecimal> openings,
      Movements of,
      Map<Between, Money> disputed) {

    Set<Pair> pairs() {
      return Stream.concat(openings.keySet().stream(), of.pairs()).collect(Collectors.toSet());
    }

    Sums sums(Pair pair) {
      var between = new Between(pair.buyer(), seller.id(), pair.currency());
      return new Sums(
          MonthEnd.of(openings, pair),
          MonthEnd.of(of.invoiced(), pair),
          MonthEnd.of(of.credited(), pair),
          of.paid(pair),
          disputed.getOrDefault(between, Money.zero(pair.currency())).amount());
    }
  }

  private Stating stating(CompanyView seller, YearMonth month, Instant to, ZoneId zone) {
    var latest = latest(seller.id());
    var from = latest.map(MonthlyStatement::to).orElseGet(() -> start(month, zone));
    var openings =
        latest
            .map(last -> closings(seller.id(), last.month()))
            .orElseGet(() -> balances(seller.id(), from));
    return new Stating(
        seller,
        month,
        from,
        to,
        LocalDate.ofInstant(clock.instant(), zone),
        openings,
        movements(seller.id(), from, to),
        disputes.of(List.of(seller.id())));
  }

  private MonthlyStatement state(Stating stating, Pair pair, boolean interim) {
    var buyer = companies.find(Caller.clock(), pair.buyer()).orElseThrow();
    var period =
        new Period(
            stating.seller().id(),
            pair.buyer(),
            pair.currency(),
            stating.month(),
            interim,
            stating.from(),
            stating.to());
    // nobody is asked to answer what was asked for in between
    var due =
        interim
            ? Optional.<LocalDate>empty()
            : rules.due(Caller.clock(), buyer.profile(), stating.today());
    var made =
        new MonthlyStatement(identifiers.next(), period, stating.sums(pair), stating.today(), due);
    entities.persist(made);
    return made;
  }

  private static Instant start(YearMonth month, ZoneId zone) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  private static BigDecimal of(Map<Pair, BigDecimal> part, Pair pair) {
    return part.getOrDefault(pair, BigDecimal.ZERO);
  }

  /** What is open goes on; a pair that owed nothing has no statement until it trades again. */
  private Map<Pair, BigDecimal> closings(long seller, YearMonth month) {
    return entities
        .createQuery(
            """
            select s from MonthlyStatement s
            where s.sellerCompanyId = :seller and s.monthNo = :month
            and s.interim = false and s.closing <> 0
            """,
            MonthlyStatement.class)
        .setParameter("seller", seller)
        .setParameter("month", MonthlyStatement.number(month))
        .getResultStream()
        .collect(
            Collectors.toMap(
                one -> new Pair(one.buyerCompanyId(), one.closing().currency()),
                one -> one.closing().amount()));
  }

  private Map<Pair, BigDecimal> balances(long seller, Instant before) {
    var all = movements(seller, Instant.EPOCH, before);
    var balances =
        new HashMap<>(
            all.pairs().distinct().collect(Collectors.toMap(Function.identity(), all::balance)));
    balances.values().removeIf(balance -> balance.signum() == 0);
    return balances;
  }

  private Movements movements(long seller, Instant from, Instant to) {
    return new Movements(
        invoices(seller, InvoiceDocument.Kind.INVOICE, from, to),
        invoices(seller, InvoiceDocument.Kind.CREDIT_NOTE, from, to),
        payments(seller, "recordedAt", from, to),
        payments(seller, "withdrawnAt", from, to));
  }

  private Map<Pair, BigDecimal> invoices(
      long seller, InvoiceDocument.Kind kind, Instant from, Instant to) {
    return sums(
        entities
            .createQuery(
                """
                select i.buyerCompanyId, i.currency, sum(i.payable) from Invoice i
                where i.sellerCompanyId = :seller and i.kind = :kind
                and i.arrivedAt >= :from and i.arrivedAt < :to
                group by i.buyerCompanyId, i.currency
                """,
                Object[].class)
            .setParameter("seller", seller)
            .setParameter("kind", kind)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultStream());
  }

  private Map<Pair, BigDecimal> payments(long seller, String when, Instant from, Instant to) {
    return sums(
        entities
            .createQuery(
                "select p.buyerCompanyId, p.currency, sum(p.amount) from Payment p"
                    + " where p.sellerCompanyId = :seller and p."
                    + when
                    + " >= :from and p."
                    + when
                    + " < :to group by p.buyerCompanyId, p.currency",
                Object[].class)
            .setParameter("seller", seller)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultStream());
  }

  private static Map<Pair, BigDecimal> sums(Stream<Object[]> rows) {
    return rows.collect(
        Collectors.toMap(
            row -> new Pair((Long) row[0], (String) row[1]), row -> (BigDecimal) row[2]));
  }
}
