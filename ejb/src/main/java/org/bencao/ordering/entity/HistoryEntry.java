package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Json;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;

/** One step of an order's story. */
@Entity
@Table(name = "ordering_history")
public class HistoryEntry {

  @Id private long id;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "line_no")
  private Integer lineNo;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private OrderEvent kind;

  private String actor;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String facts;

  @Column(name = "message_id")
  private Long messageId;

  protected HistoryEntry() {}

  public HistoryEntry(
      long id,
      long orderId,
      OrderEvent kind,
      String actor,
      Optional<Integer> line,
      Optional<Reason> reason,
      Map<String, String> facts,
      Optional<Long> messageId,
      Instant at) {
    this.id = id;
    this.orderId = orderId;
    this.kind = kind;
    this.actor = actor;
    this.lineNo = line.orElse(null);
    this.reason = reason.orElse(null);
    this.facts = Json.facts(facts);
    this.messageId = messageId.orElse(null);
    this.at = at;
  }

  public OrderView.Event view() {
    return new OrderView.Event(
        id,
        at,
        kind,
        actor,
        Optional.ofNullable(lineNo),
        Optional.ofNullable(reason),
        Json.facts(facts),
        Optional.ofNullable(messageId));
  }
}
