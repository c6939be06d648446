package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.invoicing.entity.MonthlyStatement;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * Monthly statements that wait for their buyer, and those with which it does not agree (PAY-03).
 */
@ApplicationScoped
public class StatementWork implements WorkSource {

  @Inject MonthlyStatements statements;
  @Inject CompanyService companies;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    long company = caller.companyId();
    var asked =
        caller.has(Role.ACCOUNTS, company, siteId)
            ? statements.unanswered(company, most)
            : List.<MonthlyStatement>of();
    var told =
        caller.has(Role.SUPPLIER_DESK, company, siteId)
            ? statements.differing(company, most)
            : List.<MonthlyStatement>of();
    if (asked.isEmpty() && told.isEmpty()) {
      return List.of();
    }
    var names =
        companies.byIds(
            caller,
            Stream.concat(asked.stream(), told.stream())
                .flatMap(one -> Stream.of(one.sellerCompanyId(), one.buyerCompanyId()))
                .collect(Collectors.toSet()));
    return Stream.concat(
            asked.stream().map(one -> unanswered(caller, one, names)),
            told.stream().map(one -> differing(one, names)))
        .limit(most)
        .toList();
  }

  private WorkItem unanswered(Caller caller, MonthlyStatement one, Map<Long, CompanyView> names) {
    var buyer = names.get(one.buyerCompanyId());
    var zone = ZoneId.of(buyer.zone());
    return item(
        one,
        names.get(one.sellerCompanyId()),
        Map.of("doc", one.month().toString(), "date", one.madeOn().toString()),
        Optional.of(Reason.STATEMENT_OPEN),
        one.madeOn().atStartOfDay(zone).toInstant(),
        one.dueOn().map(due -> due.plusDays(1).atStartOfDay(zone).toInstant()),
        statements.finding(caller, one, buyer).map(Finding::outcome).orElse(Outcome.WARN));
  }

  private static WorkItem differing(MonthlyStatement one, Map<Long, CompanyView> names) {
    return item(
        one,
        names.get(one.buyerCompanyId()),
        Map.of("doc", one.month().toString(), "note", one.answerNote()),
        Optional.empty(),
        one.answeredAt(),
        Optional.empty(),
        Outcome.WARN);
  }

  private static WorkItem item(
      MonthlyStatement one,
      CompanyView partner,
      Map<String, String> facts,
      Optional<Reason> reason,
      Instant since,
      Optional<Instant> due,
      Outcome outcome) {
    return new WorkItem(
        WorkKind.STATEMENT,
        reason,
        facts,
        new Name(partner.nameEn(), partner.nameZh()),
        new Place(one.month().toString(), partner.nameEn(), partner.nameZh(), Optional.empty()),
        since,
        due,
        Optional.of(one.closing()),
        outcome,
        List.of(new WorkTarget(WorkTarget.Kind.STATEMENT, one.id())));
  }
}
