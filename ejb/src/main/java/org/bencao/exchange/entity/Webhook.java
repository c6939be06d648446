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
import org.bencao.common.Caller;
import org.bencao.exchange.boundary.WebhookAnswer;
import org.bencao.exchange.boundary.WebhookStop;

/** A receiver of a company's events. One that cannot take them rests, and is tried by one call. */
@Entity
@Table(name = "exchange_webhook")
public class Webhook {

  private static final Duration SILENCE = Duration.ofDays(7);

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  private String url;
  private String secret;
  private String description;
  private boolean active;

  @Enumerated(EnumType.STRING)
  private WebhookStop stop;

  private int failures;

  @Column(name = "failing_since")
  private Instant failingSince;

  @Column(name = "rest_until")
  private Instant restUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected Webhook() {}

  public Webhook(
      long id, Caller maker, String url, String description, String secret, Instant now) {
    this.id = id;
    this.companyId = maker.companyId();
    this.url = url;
    this.description = description;
    this.secret = secret;
    this.active = true;
    this.createdAt = now;
    this.createdBy = maker.actor();
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public String url() {
    return url;
  }

  public String secret() {
    return secret;
  }

  public String description() {
    return description;
  }

  public boolean isActive() {
    return active;
  }

  public Optional<WebhookStop> stop() {
    return Optional.ofNullable(stop);
  }

  public Optional<Instant> failingSince() {
    return Optional.ofNullable(failingSince);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }

  /** From the next call on; calls that are sent again are signed with it too. */
  public void rotate(String fresh) {
    secret = fresh;
  }

  public void switchOn() {
    active = true;
    stop = null;
    recovered();
  }

  public void switchOff(WebhookStop why) {
    active = false;
    stop = why;
  }

  /** No call before that moment. */
  public Optional<Instant> restsUntil() {
    return Optional.ofNullable(restUntil);
  }

  /** The rest is over: one call tries it, the others wait for what becomes of that one. */
  public void tryOne(Instant until) {
    if (restUntil != null) {
      restUntil = until;
    }
  }

  public void recovered() {
    failures = 0;
    failingSince = null;
    restUntil = null;
  }

  /** An event that it will not have is that event's matter; only one that it cannot take is its. */
  public void failed(WebhookAnswer answer, Instant now) {
    failures++;
    failingSince = failingSince().orElse(now);
    restUntil = answer.isOverwhelmed() ? now.plus(WebhookDelivery.backOff(failures)) : null;
    if (answer.isGone()) {
      switchOff(WebhookStop.GONE);
    } else if (!failingSince.plus(SILENCE).isAfter(now)) {
      switchOff(WebhookStop.SILENT);
    }
  }
}
