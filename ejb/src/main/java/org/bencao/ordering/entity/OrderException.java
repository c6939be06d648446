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
import org.bencao.common.Finding;
import org.bencao.common.Json;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.OrderView;

/** What a document left for a person to decide. */
@Entity
@Table(name = "ordering_exception")
public class OrderException {

  @Id private long id;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "line_no")
  private Integer lineNo;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String facts;

  @Column(name = "message_id")
  private Long messageId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  protected OrderException() {}

  public OrderException(
      long id,
      long orderId,
      Optional<Integer> line,
      Reason reason,
      Map<String, String> facts,
      Optional<Long> messageId,
      Instant now) {
    this.id = id;
    this.orderId = orderId;
    this.lineNo = line.orElse(null);
    this.reason = reason;
    this.facts = Json.facts(facts);
    this.messageId = messageId.orElse(null);
    this.openedAt = now;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public void close(String by, Instant now) {
    closedBy = by;
    closedAt = now;
  }

  public long orderId() {
    return orderId;
  }

  public Optional<Integer> line() {
    return Optional.ofNullable(lineNo);
  }

  public Reason reason() {
    return reason;
  }

  public OrderView.OpenException view() {
    return new OrderView.OpenException(
        id,
        Optional.ofNullable(lineNo),
        Finding.of(reason, Optional.ofNullable(lineNo), Json.facts(facts)),
        openedAt,
        Optional.ofNullable(messageId));
  }
}
