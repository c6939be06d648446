package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.AuthorityReportResult.Done;
import org.bencao.compliance.boundary.AuthorityReportResult.Refused;
import org.bencao.compliance.control.AuthorityReports;
import org.bencao.compliance.control.ReportClock;
import org.bencao.compliance.entity.AuthorityReport;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.LicenceView;

/** Reports to authorities, each with its clock (SPC-15, PRV-07). */
@Stateless
public class AuthorityReportService {

  private static final String REGISTRATION = "US_DEA";

  /** What was found out before is mistyped. */
  private static final Duration OLDEST = Duration.ofDays(366);

  @Inject AuthorityReports reports;
  @Inject ReportClock clocks;
  @Inject ControlledSales sales;
  @Inject CompanyService companies;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What is not sent first, by its time, then the newest; 200 at most. */
  @Reading
  public List<AuthorityReportView> list(Caller caller) {
    caller.require(AuthorityReports.READERS);
    return reports.list(caller).stream().map(one -> reports.view(caller, one)).toList();
  }

  /** Nothing for a report of others, as for one that never was. */
  @Reading
  public Optional<AuthorityReportView> find(Caller caller, long id) {
    caller.require(AuthorityReports.READERS);
    return reports.find(caller, id, AuthorityReports.READERS).map(one -> reports.view(caller, one));
  }

  /**
   * Something happened of which an authority is told; the same key is the same report.
   *
   * @param kind none that the calendar asks for
   * @param when it was found out; its clock runs from then, without it from now
   */
  public AuthorityReportResult begin(
      Caller caller,
      @NotNull @Size(min = 8, max = 80) String key,
      @NotNull ReportKind kind,
      @NotNull @Size(max = 400) String subject,
      @NotNull Optional<Instant> when) {
    caller.require(AuthorityReports.TELLERS);
    var now = clock.instant();
    var text = subject.strip();
    var found = when.map(one -> one.truncatedTo(ChronoUnit.MICROS)).orElse(now);
    if (kind.isPeriodic()
        || text.isEmpty()
        || found.isAfter(now)
        || found.isBefore(now.minus(OLDEST))) {
      return refused(Reason.REPORT_INCOMPLETE, Map.of());
    }
    // the same twice at once would both find none
    lock.take(ReferenceKind.RULES);
    var earlier = reports.under(caller.companyId(), key);
    if (earlier.isPresent()) {
      return earlier.get().says(kind, text, when.map(one -> found))
          ? done(caller, earlier.get())
          : refused(Reason.COMMAND_KEY_REUSED, Map.of("key", key));
    }
    var company = companies.find(caller, caller.companyId()).orElseThrow();
    var report =
        new AuthorityReport(
            identifiers.next(),
            new AuthorityReport.Of(company.id(), kind, key, text),
            found,
            clocks.due(company, kind, found),
            caller.name(),
            now);
    reports.add(report);
    audit(caller, report, "authority-report-begun");
    return done(caller, report);
  }

  /** The authority was told; said twice it was told once. Empty where there is no such report. */
  public Optional<AuthorityReportResult> sent(
      Caller caller, long id, @NotNull @Size(max = 60) String reference) {
    caller.require(AuthorityReports.TELLERS);
    return reports.lock(caller, id).map(one -> sent(caller, one, reference.strip()));
  }

  private AuthorityReportResult sent(Caller caller, AuthorityReport one, String reference) {
    if (reference.isEmpty()) {
      return refused(Reason.REPORT_INCOMPLETE, Map.of());
    }
    if (one.isSent()) {
      return one.reference().equals(reference)
          ? done(caller, one)
          : refused(Reason.REPORT_SENT, Map.of("reference", one.reference()));
    }
    one.send(reference, caller.name(), clock.instant());
    audit(caller, one, "authority-report-sent");
    return done(caller, one);
  }

  /** A sale with the registrations of both parties. */
  public record Row(
      ControlledSales.Sale sale, String sellerRegistration, String buyerRegistration) {}

  /**
   * What a periodic report tells of sales, in the order of days; no report of its own format: an
   * extract to be brought into the authority's. Empty where there is no such report.
   */
  @Reading
  public Optional<List<Row>> extract(Caller caller, long id) {
    caller.require(AuthorityReports.READERS);
    return reports
        .find(caller, id, AuthorityReports.READERS)
        .filter(one -> one.kind().isPeriodic())
        .map(one -> extract(caller, one));
  }

  private List<Row> extract(Caller caller, AuthorityReport one) {
    var company = companies.find(caller, one.companyId()).orElseThrow();
    var to = one.to().orElseThrow();
    var found =
        sales.of(
            caller,
            company.id(),
            clocks.classes(company, one.kind(), to),
            one.from().orElseThrow(),
            to);
    Set<Long> parties =
        found.stream().map(ControlledSales.Sale::buyerCompanyId).collect(Collectors.toSet());
    parties.add(company.id());
    var licences =
        companies.licences(caller, parties).stream()
            .filter(licence -> licence.kind().equals(REGISTRATION) && licence.isVerified())
            .toList();
    return found.stream()
        .map(
            sale ->
                new Row(
                    sale,
                    number(
                        licences.stream().filter(held -> held.companyId() == company.id()),
                        sale.shippedOn()),
                    number(
                        licences.stream()
                            .filter(held -> held.companyId() == sale.buyerCompanyId())
                            .filter(held -> held.isFor(sale.siteId())),
                        sale.shippedOn())))
        .toList();
  }

  private static String number(Stream<LicenceView> licences, LocalDate day) {
    return licences
        .filter(one -> one.isInDateOn(day))
        .map(LicenceView::number)
        .findFirst()
        .orElse("");
  }

  private void audit(Caller caller, AuthorityReport one, String act) {
    audit.record(
        caller,
        one.companyId(),
        act,
        "report:" + Tsid.text(one.id()),
        Map.of("kind", one.kind().name(), "reference", one.reference()));
  }

  private AuthorityReportResult done(Caller caller, AuthorityReport one) {
    return new Done(reports.view(caller, one));
  }

  private static AuthorityReportResult refused(Reason reason, Map<String, String> facts) {
    return new Refused(List.of(Finding.of(reason, Optional.empty(), facts)));
  }
}
