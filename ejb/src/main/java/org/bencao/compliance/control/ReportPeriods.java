package org.bencao.compliance.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.compliance.boundary.ControlledSales;
import org.bencao.compliance.boundary.ReportKind;
import org.bencao.compliance.control.ReportClock.Period;
import org.bencao.compliance.entity.AuthorityReport;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** Begins the reports that the calendar asks for, where something was sold of which they tell. */
@Stateless
public class ReportPeriods {

  @Inject AuthorityReports reports;
  @Inject ReportClock clocks;
  @Inject ControlledSales sales;
  @Inject CompanyService companies;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Companies whose law asks for any. */
  public List<Long> companies() {
    return companies.sellers(Caller.clock()).stream()
        .filter(one -> clocks.kinds(one, today(one)).stream().anyMatch(ReportKind::isPeriodic))
        .map(CompanyView::id)
        .toList();
  }

  /** Those of the last periods that are over; begun twice they are the same. */
  public void begin(long companyId) {
    var company = companies.find(Caller.clock(), companyId).orElseThrow();
    var today = today(company);
    Stream.of(ReportKind.values())
        .forEach(
            kind ->
                clocks
                    .period(company, kind, today)
                    .filter(period -> reports.under(companyId, key(kind, period)).isEmpty())
                    .filter(period -> isAsked(company, kind, period))
                    .ifPresent(period -> begin(company, kind, period)));
  }

  private boolean isAsked(CompanyView company, ReportKind kind, Period period) {
    return !sales
        .of(
            Caller.clock(),
            company.id(),
            clocks.classes(company, kind, period.to()),
            period.from(),
            period.to())
        .isEmpty();
  }

  private void begin(CompanyView company, ReportKind kind, Period period) {
    var over = period.to().plusDays(1).atStartOfDay(ZoneId.of(company.zone())).toInstant();
    var of = new AuthorityReport.Of(company.id(), kind, key(kind, period), period.name());
    var report =
        new AuthorityReport(
            identifiers.next(),
            of,
            over,
            clocks.due(company, kind, over),
            Caller.clock().name(),
            clock.instant());
    report.covers(period.from(), period.to());
    reports.add(report);
  }

  private static String key(ReportKind kind, Period period) {
    return kind + " " + period.name();
  }

  private LocalDate today(CompanyView company) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(company.zone()));
  }
}
