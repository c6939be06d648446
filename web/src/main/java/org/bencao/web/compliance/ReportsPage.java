package org.bencao.web.compliance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.compliance.boundary.AuthorityReportService;
import org.bencao.compliance.boundary.ReportKind;
import org.bencao.web.compliance.DeskPage.Choice;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** What authorities are told by a day (SPC-15, PRV-07). */
@Named("reportsPage")
@RequestScoped
public class ReportsPage {

  static final String PATH = "/compliance/reports";

  private static final Set<String> DONE = Set.of("BEGIN", "SENT");

  @Inject AuthorityReportService reports;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<ShownReport> rows;
  private Optional<ShownReport> shown;
  private Answer answer;

  @PostConstruct
  void load() {
    answer = Answer.take(request);
    var now = clock.instant();
    rows =
        reports.list(caller.get()).stream()
            .map(one -> ShownReport.of(one, wording(), caller.get(), now))
            .toList();
    shown =
        asked
            .id("id")
            .flatMap(id -> reports.find(caller.get(), id))
            .map(one -> ShownReport.of(one, wording(), caller.get(), now));
  }

  /** A report that is not the reader's is none. */
  public void open() {
    if (asked.text("id").isPresent() && shown.isEmpty()) {
      asked.notFound();
    }
  }

  public List<ShownReport> getRows() {
    return rows;
  }

  public ShownReport getShown() {
    return shown.orElse(null);
  }

  public String getShownId() {
    return shown.map(ShownReport::id).orElse("");
  }

  public boolean isPicked() {
    return shown.isPresent();
  }

  public boolean isBeginning() {
    return ShownReport.tells(caller.get());
  }

  /** What people begin; the calendar begins the others. */
  public List<Choice> getKinds() {
    var wanted = asked.text("kind").orElse("");
    return Arrays.stream(ReportKind.values())
        .filter(kind -> !kind.isPeriodic())
        .map(
            kind ->
                new Choice(
                    kind.name(),
                    wording().page("compliance.report.kind." + kind),
                    kind.name().equals(wanted)))
        .toList();
  }

  /** Whether a report was typed that could not be begun. */
  public boolean isTyping() {
    return asked.text("act").filter("BEGIN"::equals).isPresent();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  /** The form begins once. */
  public String getKey() {
    return asked.text("key").orElseGet(() -> UUID.randomUUID().toString());
  }

  /** This minute, where the reader is. */
  public String getNow() {
    return clock
        .instant()
        .atZone(wording().figures().zone())
        .toLocalDateTime()
        .withSecond(0)
        .withNano(0)
        .toString();
  }

  public List<Why> getWhys() {
    return answer.whys();
  }

  /** What the form just did, in words; empty when none did anything. */
  public String getNotice() {
    return said(DONE);
  }

  /** What is missing in what was typed. */
  public String getFault() {
    return said(Set.of("INCOMPLETE"));
  }

  private String said(Set<String> words) {
    return asked
        .text("did")
        .filter(words::contains)
        .map(did -> wording().page("compliance.report.did." + did))
        .orElse("");
  }

  private Wording wording() {
    return words.here();
  }
}
