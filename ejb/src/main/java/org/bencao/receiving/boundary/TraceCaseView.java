package org.bencao.receiving.boundary;

import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Finding;

/**
 * A case of traceability: a lot under suspicion, or what somebody wants to know.
 *
 * @param item of a suspicion
 * @param subject why it is suspect, or what was asked
 * @param asker who wants to know; empty of a suspicion
 * @param openedByPerson who answers for it, as in the audit trail
 * @param due by when it is answered, or authority and partners are told
 * @param told that they were
 * @param finding until that is done: by when, or that it is late
 */
public record TraceCaseView(
    long id,
    TraceCaseKind kind,
    Optional<Item> item,
    String subject,
    String asker,
    Instant openedAt,
    String openedBy,
    String openedByPerson,
    Optional<Instant> due,
    Optional<Decided> decided,
    Optional<Told> told,
    Optional<Finding> finding) {

  /** What is suspect. */
  public record Item(String code, String nameEn, String nameZh, String lot) {}

  /** How it ended. */
  public record Decided(TraceOutcome outcome, String note, Instant at, String by) {}

  /** That authority and partners were told, under which number. */
  public record Told(String reference, Instant at, String by) {}

  /** Whether somebody has to do something still. */
  public boolean isOpen() {
    return decided.isEmpty()
        || (told.isEmpty()
            && decided.filter(one -> one.outcome() == TraceOutcome.ILLEGITIMATE).isPresent());
  }
}
