package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.OrderChangeView;

/**
 * What was asked about a placed order, and the seller's answer.
 *
 * @param number within the order, from 1
 * @param verdict absent while nobody answered
 */
public record OrderChangeJson(
    int number,
    ChangeKind kind,
    String note,
    Instant askedAt,
    String askedBy,
    Optional<ChangeVerdict> verdict,
    Optional<Instant> answeredAt,
    List<OrderChangeLineJson> lines) {

  static OrderChangeJson of(OrderChangeView change) {
    return new OrderChangeJson(
        change.number(),
        ChangeKind.of(change.kind()),
        change.note(),
        change.askedAt(),
        change.askedBy(),
        change.verdict().map(ChangeVerdict::of),
        change.answeredAt(),
        change.lines().stream().map(OrderChangeLineJson::of).toList());
  }
}
