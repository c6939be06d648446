package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.StatementRow;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** What is open between two companies, by age; a constant number of statements. */
@ApplicationScoped
public class Statements {

  @Inject EntityManager entities;
  @Inject Disputes disputes;
  @Inject CompanyService companies;
  @Inject Clock clock;

  private record Key(long partner, String currency) {}

  private record Open(Key key, LocalDate dueOn, Money left) {}

  public List<StatementRow> of(Caller caller) {
    var open = open(caller);
    var partners = open.stream().map(one -> one.key().partner()).collect(Collectors.toSet());
    var names = companies.byIds(caller, partners);
    var disputed = disputed(caller);
    var own = companies.find(caller, caller.companyId()).orElseThrow();
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(own.zone()));
    return open.stream().collect(Collectors.groupingBy(Open::key)).entrySet().stream()
        .map(
            entry ->
                row(
                    entry.getKey(),
                    names.get(entry.getKey().partner()),
                    entry.getValue(),
                    disputed.getOrDefault(entry.getKey(), Money.zero(entry.getKey().currency())),
                    today))
        .sorted(Comparator.comparing((StatementRow row) -> row.total().amount()).reversed())
        .toList();
  }

  private List<Open> open(Caller caller) {
    var own = caller.companies(Invoices.READERS);
    var rows =
        entities
            .createQuery(
                """
                select i.buyerCompanyId, i.sellerCompanyId, i.currency, i.dueOn,
                i.payable - i.credited - i.paid from Invoice i
                where i.kind = :invoice and i.credited + i.paid < i.payable
                and (i.buyerCompanyId in :companies or i.sellerCompanyId in :companies)
                """,
                Object[].class)
            .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
            .setParameter("companies", own)
            .getResultList();
    var open = new ArrayList<Open>();
    for (var row : rows) {
      long partner = own.contains((Long) row[0]) ? (Long) row[1] : (Long) row[0];
      var currency = (String) row[2];
      open.add(
          new Open(
              new Key(partner, currency),
              (LocalDate) row[3],
              new Money((BigDecimal) row[4], currency)));
    }
    return open;
  }

  private Map<Key, Money> disputed(Caller caller) {
    var own = caller.companies(Invoices.READERS);
    return disputes.of(own).entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> {
                  var between = entry.getKey();
                  long partner = own.contains(between.buyer()) ? between.seller() : between.buyer();
                  return new Key(partner, between.currency());
                },
                Map.Entry::getValue,
                Money::plus));
  }

  private static StatementRow row(
      Key key, CompanyView partner, List<Open> open, Money disputed, LocalDate today) {
    return new StatementRow(
        key.partner(),
        partner.nameEn(),
        partner.nameZh(),
        open.size(),
        sum(key, open, today, Long.MIN_VALUE, 0),
        sum(key, open, today, 1, 30),
        sum(key, open, today, 31, 60),
        sum(key, open, today, 61, Long.MAX_VALUE),
        disputed,
        sum(key, open, today, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  /** Of what has been due for so many days. */
  private static Money sum(Key key, List<Open> open, LocalDate today, long from, long to) {
    return open.stream()
        .filter(
            one -> {
              long days = ChronoUnit.DAYS.between(one.dueOn(), today);
              return days >= from && days <= to;
            })
        .map(Open::left)
        .reduce(Money.zero(key.currency()), Money::plus);
  }
}
