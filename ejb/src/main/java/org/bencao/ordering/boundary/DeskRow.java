package org.bencao.ordering.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Money;

/**
 * An order in the list of a desk.
 *
 * @param answerDueAt deadline of the answer; empty once one was given or the deadline has passed
 * @param tasks what it asks of the desk
 */
public record DeskRow(
    PurchaseOrderId id,
    String number,
    String buyerNameEn,
    String buyerNameZh,
    String siteNameEn,
    String siteNameZh,
    Instant placedAt,
    String placedBy,
    Optional<Instant> answerDueAt,
    int lineCount,
    Money net,
    Headline headline,
    Set<DeskTask> tasks) {

  public DeskRow {
    tasks = Set.copyOf(tasks);
  }
}
