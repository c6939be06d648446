package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.BusinessDays;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;

/**
 * By when what was asked of a product is answered (TRC-09), and authority and partners are told of
 * an illegitimate one (TRC-10).
 */
@Stateless
public class TraceClockService {

  private static final String ANSWER = "answer-due";
  private static final String TOLD = "suspect-told";

  @Inject Rules rules;

  /**
   * Business days by kind of the company, but never more hours than the cap where it has one; none
   * where no law of the company says so.
   */
  public Optional<Instant> answerDue(Caller caller, CompanyView company, Instant asked) {
    var zone = ZoneId.of(company.zone());
    return rows(company, ANSWER, LocalDate.ofInstant(asked, zone))
        .map(rule -> answerDue(rule, company, asked, zone))
        .min(Instant::compareTo);
  }

  private static Instant answerDue(Rule rule, CompanyView company, Instant asked, ZoneId zone) {
    var table = rule.table();
    int days = Integer.parseInt(table.getOrDefault(company.kind(), table.get("*")).get(0));
    var at = asked.atZone(zone);
    var due =
        BusinessDays.after(at.toLocalDate(), days)
            .atTime(at.toLocalTime())
            .atZone(zone)
            .toInstant();
    var cap = asked.plus(Duration.ofHours(Long.parseLong(table.get("cap").get(0))));
    return table.containsKey(company.kind()) && cap.isBefore(due) ? cap : due;
  }

  /** Hours after it was decided; none where no law of the company says so. */
  public Optional<Instant> toldDue(Caller caller, CompanyView company, Instant decided) {
    return rows(company, TOLD, LocalDate.ofInstant(decided, ZoneId.of(company.zone())))
        .map(
            rule ->
                decided.plus(Duration.ofHours(Long.parseLong(rule.table().get("hours").get(0)))))
        .min(Instant::compareTo);
  }

  /** By when it is answered, or that it is late. */
  public Optional<Finding> answer(
      Caller caller, CompanyView company, String document, Instant due, Instant now) {
    return finding(company, ANSWER, document, due, now, Map.of("doc", document));
  }

  /**
   * By when they are told, or that it is late.
   *
   * @param facts what the words need of item and lot
   */
  public Optional<Finding> told(
      Caller caller,
      CompanyView company,
      String document,
      Instant due,
      Instant now,
      Map<String, String> facts) {
    return finding(company, TOLD, document, due, now, facts);
  }

  private Optional<Finding> finding(
      CompanyView company,
      String question,
      String document,
      Instant due,
      Instant now,
      Map<String, String> facts) {
    var zone = ZoneId.of(company.zone());
    var date = time(due, zone);
    var all = new HashMap<>(facts);
    all.putIfAbsent("date", date);
    return rows(company, question, LocalDate.ofInstant(now, zone))
        .map(
            rule ->
                rule.finding(
                    now.isAfter(due) ? Outcome.REFUSE : Outcome.WARN,
                    Optional.empty(),
                    Optional.of(document),
                    Optional.of(date),
                    all))
        .findFirst();
  }

  /** To the minute, where the company is. */
  private static String time(Instant at, ZoneId zone) {
    var local = at.atZone(zone).toLocalDateTime().withSecond(0).withNano(0);
    return local.toLocalDate() + " " + local.toLocalTime();
  }

  private Stream<Rule> rows(CompanyView company, String question, LocalDate day) {
    return rules.asking(question, Act.TRACE, day, company.profile());
  }
}
