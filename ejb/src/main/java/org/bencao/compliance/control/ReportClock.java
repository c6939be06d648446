package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.BusinessDays;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.ReportKind;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;

/**
 * By when authorities are told, by the law of the company (SPC-15, PRV-07).
 *
 * <p>Parameters of its rows: by kind of report {@code QUARTER}, {@code YEAR}, {@code BUSINESS_DAYS}
 * or {@code HOURS} with a number: the days of the month after a period, or how long after it was
 * found out; {@code classes} that are reported; {@code alarm}, days before the end of the time on
 * which somebody is reminded, the last of them loudly.
 */
@ApplicationScoped
public class ReportClock {

  private static final String NAME = "authority-report";
  private static final String CLASSES = "classes";
  private static final String ALARM = "alarm";

  @Inject Rules rules;

  /** Days of which a periodic report tells, both of them included. */
  public record Period(String name, LocalDate from, LocalDate to) {}

  /** Whether the company's law asks for such reports at all. */
  public boolean asks(CompanyView company, ReportKind kind, LocalDate day) {
    return row(company, kind, day).isPresent();
  }

  /** Classes of which a report tells. */
  public Set<String> classes(CompanyView company, ReportKind kind, LocalDate day) {
    return row(company, kind, day)
        .map(rule -> rule.table().getOrDefault(CLASSES, List.of()))
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  /** The last period that is over; none where the law asks for none. */
  public Optional<Period> period(CompanyView company, ReportKind kind, LocalDate today) {
    return row(company, kind, today)
        .filter(rule -> kind.isPeriodic())
        .map(
            rule ->
                rule.table().get(kind.name()).get(0).equals("YEAR")
                    ? year(today.getYear() - 1)
                    : quarter(today));
  }

  private static Period year(int year) {
    return new Period(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Period quarter(LocalDate today) {
    int months = 3;
    var first = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % months);
    var from = first.minusMonths(months);
    return new Period(
        from.getYear() + "-Q" + ((from.getMonthValue() - 1) / months + 1),
        from,
        first.minusDays(1));
  }

  /**
   * By when it is sent; none where no law names a time.
   *
   * @param began when it was found out, or the period was over
   */
  public Optional<Instant> due(CompanyView company, ReportKind kind, Instant began) {
    var zone = ZoneId.of(company.zone());
    var at = began.atZone(zone);
    return row(company, kind, at.toLocalDate())
        .map(
            rule -> {
              var words = rule.table().get(kind.name());
              int count = Integer.parseInt(words.get(1));
              return switch (words.get(0)) {
                case "HOURS" -> began.plus(Duration.ofHours(count));
                case "BUSINESS_DAYS" ->
                    BusinessDays.after(at.toLocalDate(), count)
                        .atTime(at.toLocalTime())
                        .atZone(zone)
                        .toInstant();
                default -> at.toLocalDate().plusDays(count).atStartOfDay(zone).toInstant();
              };
            });
  }

  /** From when somebody is reminded, and from when loudly. */
  record Alarms(Instant first, Instant last) {}

  Optional<Alarms> alarms(CompanyView company, ReportKind kind, Instant began, Instant due) {
    var zone = ZoneId.of(company.zone());
    // what ends with a day ends at the first instant of the next
    var lastDay = due.minusNanos(1).atZone(zone).toLocalDate();
    return row(company, kind, LocalDate.ofInstant(began, zone))
        .map(rule -> rule.table().get(ALARM))
        .map(
            days ->
                new Alarms(
                    start(lastDay, days.get(0), zone),
                    start(lastDay, days.get(days.size() - 1), zone)));
  }

  private static Instant start(LocalDate lastDay, String before, ZoneId zone) {
    return lastDay.minusDays(Long.parseLong(before)).atStartOfDay(zone).toInstant();
  }

  /** By when it has to be sent, or that it is late. */
  public Optional<Finding> finding(
      CompanyView company, ReportKind kind, Instant began, Instant due, Instant now) {
    var zone = ZoneId.of(company.zone());
    var date = date(kind, due, zone);
    return row(company, kind, LocalDate.ofInstant(began, zone))
        .map(
            rule ->
                rule.finding(
                    now.isBefore(due) ? Outcome.WARN : Outcome.REFUSE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(date),
                    Map.of("report", "#report." + kind, "date", date)));
  }

  /** A day, or to the minute where hours count. */
  static String date(ReportKind kind, Instant due, ZoneId zone) {
    if (kind.isPeriodic()) {
      return due.minusNanos(1).atZone(zone).toLocalDate().toString();
    }
    var local = due.atZone(zone).toLocalDateTime().withSecond(0).withNano(0);
    return local.toLocalDate() + " " + local.toLocalTime();
  }

  private Optional<Rule> row(CompanyView company, ReportKind kind, LocalDate day) {
    return rows(company, day).filter(rule -> rule.table().containsKey(kind.name())).findFirst();
  }

  private Stream<Rule> rows(CompanyView company, LocalDate day) {
    return rules.asking(NAME, Act.REPORT, day, company.profile());
  }

  /** Kinds for which the company's law names a time. */
  public Set<ReportKind> kinds(CompanyView company, LocalDate day) {
    return Stream.of(ReportKind.values())
        .filter(kind -> asks(company, kind, day))
        .collect(Collectors.toUnmodifiableSet());
  }
}
