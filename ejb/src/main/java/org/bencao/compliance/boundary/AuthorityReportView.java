package org.bencao.compliance.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Finding;

/**
 * What an authority is told by a day.
 *
 * @param subject what happened; the period of a periodic report, such as 2026-Q3
 * @param from first day of the period
 * @param to last day of the period
 * @param began when it was found out, or the period was over
 * @param due by when it is sent; absent where no law of the company names a time
 * @param finding by when, or that it is late; absent once it was sent
 */
public record AuthorityReportView(
    long id,
    ReportKind kind,
    String subject,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Instant began,
    Optional<Instant> due,
    Instant openedAt,
    String openedBy,
    Optional<Sent> sent,
    Optional<Finding> finding) {

  /** That the authority was told. */
  public record Sent(Instant at, String by, String reference) {}
}
