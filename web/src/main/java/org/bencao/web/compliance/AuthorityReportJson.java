package org.bencao.web.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.bencao.compliance.boundary.AuthorityReportView;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * What an authority is told by a day.
 *
 * @param kind ARCOS, CONTROLLED_STOCK, THEFT_LOSS or DATA_BREACH
 * @param subject what happened; the period of a periodic report, such as 2026-Q3
 * @param foundAt when it was found out, or the period was over
 * @param due by when it is sent; absent where no law of the company names a time
 * @param reference under which it was sent
 * @param reason until it is sent: by when, or that it is late
 */
public record AuthorityReportJson(
    Id id,
    String kind,
    String subject,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Instant foundAt,
    Optional<Instant> due,
    Instant openedAt,
    String openedBy,
    Optional<Instant> sentAt,
    Optional<String> sentBy,
    Optional<String> reference,
    Optional<ReasonJson> reason) {

  static AuthorityReportJson of(AuthorityReportView one, Locale locale) {
    return new AuthorityReportJson(
        Id.of(one.id()),
        one.kind().name(),
        one.subject(),
        one.from(),
        one.to(),
        one.began(),
        one.due(),
        one.openedAt(),
        one.openedBy(),
        one.sent().map(AuthorityReportView.Sent::at),
        one.sent().map(AuthorityReportView.Sent::by),
        one.sent().map(AuthorityReportView.Sent::reference),
        one.finding().map(finding -> ReasonJson.of(finding, locale)));
  }
}
