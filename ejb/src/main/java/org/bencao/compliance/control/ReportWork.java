package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.compliance.entity.AuthorityReport;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** Reports to authorities from the day on which somebody has to be reminded (SPC-15, PRV-07). */
@ApplicationScoped
public class ReportWork implements WorkSource {

  @Inject AuthorityReports reports;
  @Inject ReportClock clocks;
  @Inject CompanyService companies;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    if (!caller.hasAny(caller.companyId(), AuthorityReports.TELLERS)) {
      return List.of();
    }
    var company = companies.find(caller, caller.companyId()).orElseThrow();
    var now = clock.instant();
    return reports.open(company.id(), most).stream()
        .flatMap(one -> item(company, one, now))
        .toList();
  }

  private Stream<WorkItem> item(CompanyView company, AuthorityReport one, Instant now) {
    var due = one.dueAt().orElseThrow();
    return clocks
        .alarms(company, one.kind(), one.beganAt(), due)
        .filter(alarms -> !now.isBefore(alarms.first()))
        .map(
            alarms ->
                new WorkItem(
                    WorkKind.AUTHORITY_REPORT,
                    Optional.of(Reason.REGULATOR_REPORT_DUE),
                    Map.of(
                        "report",
                        "#report." + one.kind(),
                        "date",
                        ReportClock.date(one.kind(), due, ZoneId.of(company.zone()))),
                    Name.same(one.subject()),
                    new Place("", "", "", Optional.empty()),
                    one.openedAt(),
                    Optional.of(due),
                    Optional.empty(),
                    now.isBefore(alarms.last()) ? Outcome.WARN : Outcome.REFUSE,
                    List.of(new WorkTarget(WorkTarget.Kind.AUTHORITY_REPORT, one.id()))))
        .stream();
  }
}
