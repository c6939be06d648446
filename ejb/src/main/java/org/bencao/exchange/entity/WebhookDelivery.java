package org.bencao.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bencao.exchange.boundary.WebhookAnswer;
import org.bencao.exchange.boundary.WebhookDeliveryState;
import org.bencao.exchange.boundary.WebhookEvent;
import org.bencao.exchange.boundary.WebhookFault;

/** One event for one receiver, sent until it is taken or a day has passed. */
@Entity
@Table(name = "exchange_webhook_delivery")
public class WebhookDelivery {

  private static final Duration PATIENCE = Duration.ofHours(24);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 6;

  @Id private long id;

  @Column(name = "webhook_id")
  private long webhookId;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "outbox_id")
  private long outboxId;

  private String kind;

  @Column(name = "order_id")
  private Long orderId;

  @Column(name = "order_number")
  private String orderNumber;

  private String payload;

  @Column(name = "created_at")
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  private WebhookDeliveryState state;

  private int attempts;

  @Column(name = "last_status")
  private Integer lastStatus;

  @Enumerated(EnumType.STRING)
  @Column(name = "last_fault")
  private WebhookFault lastFault;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "give_up_at")
  private Instant giveUpAt;

  @Column(name = "done_at")
  private Instant doneAt;

  protected WebhookDelivery() {}

  public WebhookDelivery(
      long id,
      Webhook webhook,
      long outboxId,
      String kind,
      Optional<WebhookEvent.Order> order,
      String payload,
      Instant now) {
    this.id = id;
    this.webhookId = webhook.id();
    this.companyId = webhook.companyId();
    this.outboxId = outboxId;
    this.kind = kind;
    this.orderId = order.map(WebhookEvent.Order::id).orElse(null);
    this.orderNumber = order.map(WebhookEvent.Order::number).orElse(null);
    this.payload = payload;
    this.createdAt = now;
    again(now);
  }

  public long id() {
    return id;
  }

  public long webhookId() {
    return webhookId;
  }

  public long outboxId() {
    return outboxId;
  }

  public String kind() {
    return kind;
  }

  public Optional<Long> orderId() {
    return Optional.ofNullable(orderId);
  }

  public Optional<String> orderNumber() {
    return Optional.ofNullable(orderNumber);
  }

  public String payload() {
    return payload;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public WebhookDeliveryState state() {
    return state;
  }

  public boolean isWaiting() {
    return state == WebhookDeliveryState.WAITING;
  }

  public int attempts() {
    return attempts;
  }

  public Optional<Integer> lastStatus() {
    return Optional.ofNullable(lastStatus);
  }

  public Optional<WebhookFault> lastFault() {
    return Optional.ofNullable(lastFault);
  }

  /** When it is sent next; absent when it is not. */
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }

  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  /** As if it had just happened; the identifier and the bytes stay. */
  public void again(Instant now) {
    state = WebhookDeliveryState.WAITING;
    attempts = 0;
    nextAt = now;
    giveUpAt = now.plus(PATIENCE);
    doneAt = null;
  }

  public void waitUntil(Instant moment) {
    nextAt = moment;
  }

  /** Taken, or to be sent again later, or given up. */
  public void answered(WebhookAnswer answer, Instant now) {
    attempts++;
    lastStatus = answer.status().orElse(null);
    lastFault = answer.fault().orElse(null);
    if (answer.isTaken()) {
      end(WebhookDeliveryState.DELIVERED, now);
      return;
    }
    nextAt = now.plus(backOff(attempts));
    if (nextAt.isAfter(giveUpAt)) {
      end(WebhookDeliveryState.FAILED, now);
    }
  }

  public void giveUp(WebhookFault why, Instant now) {
    lastFault = why;
    end(WebhookDeliveryState.FAILED, now);
  }

  private void end(WebhookDeliveryState how, Instant now) {
    state = how;
    nextAt = null;
    doneAt = now;
  }

  /** A minute, then twice as long each time, at most an hour. */
  static Duration backOff(int failures) {
    var doubled = Duration.ofMinutes(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
