package org.bencao.exchange.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Sha256;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.Direction;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Bytes that crossed the border; written once. */
@Entity
@Table(name = "exchange_interchange")
public class Interchange {

  /** What the bytes are for. */
  public enum Purpose {
    DOCUMENT,
    ACKNOWLEDGEMENT
  }

  @Id private long id;

  @Column(name = "partner_id")
  private long partnerId;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private String standard;
  private String control;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "outbox_id")
  private Long outboxId;

  @Column(name = "answers_id")
  private Long answersId;

  private byte[] hash;

  @Column(name = "size_bytes")
  private int sizeBytes;

  @Basic
  @JdbcTypeCode(SqlTypes.LONGVARBINARY)
  private byte[] raw;

  @Column(name = "stored_at")
  private Instant storedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  private int sends;

  protected Interchange() {}

  private Interchange(
      long id, long partnerId, Direction direction, Standard standard, byte[] raw, Instant now) {
    this.id = id;
    this.partnerId = partnerId;
    this.direction = direction;
    this.standard = standard.name();
    this.purpose = Purpose.DOCUMENT;
    this.raw = raw.clone();
    this.sizeBytes = raw.length;
    this.hash = Sha256.of(raw);
    this.storedAt = now;
  }

  /** Arrived from a partner as a whole; nothing is understood yet. */
  public static Interchange arrived(long id, long partnerId, byte[] raw, Instant now) {
    return arrived(id, partnerId, raw, raw.length, now);
  }

  /**
   * Arrived from a partner; nothing is understood yet.
   *
   * @param raw all of it, or the beginning of what is too large to be read
   * @param size of the whole
   */
  public static Interchange arrived(long id, long partnerId, byte[] raw, long size, Instant now) {
    var interchange = new Interchange(id, partnerId, Direction.IN, Standard.X12, raw, now);
    interchange.sizeBytes = (int) Math.min(Integer.MAX_VALUE, size);
    return interchange;
  }

  /** Written for an outbox entry: one entry, one interchange, for ever the same bytes. */
  public static Interchange written(
      long id,
      long partnerId,
      Standard standard,
      String control,
      long outboxId,
      byte[] raw,
      Instant now) {
    var interchange = new Interchange(id, partnerId, Direction.OUT, standard, raw, now);
    interchange.control = control;
    interchange.outboxId = outboxId;
    return interchange;
  }

  /** Our functional acknowledgement of an interchange; there is never a second one. */
  public static Interchange acknowledging(
      long id, Interchange answered, String control, byte[] raw, Instant now) {
    var interchange =
        new Interchange(
            id, answered.partnerId, Direction.OUT, Standard.valueOf(answered.standard), raw, now);
    interchange.control = control;
    interchange.answersId = answered.id;
    interchange.purpose = Purpose.ACKNOWLEDGEMENT;
    return interchange;
  }

  /** What its envelope says. */
  public void isOf(Standard of) {
    standard = of.name();
  }

  public void understoodAs(String interchangeControl) {
    control = interchangeControl;
  }

  public void sent(Instant now) {
    sends++;
    if (sentAt == null) {
      sentAt = now;
    }
  }

  public long id() {
    return id;
  }

  /** The obligation it was written for; none for what arrived. */
  public Optional<Long> outboxId() {
    return Optional.ofNullable(outboxId);
  }

  public long partnerId() {
    return partnerId;
  }

  public Optional<String> control() {
    return Optional.ofNullable(control);
  }

  public String standard() {
    return standard;
  }

  public byte[] hash() {
    return hash.clone();
  }

  public byte[] raw() {
    return raw.clone();
  }

  /** Of the whole, also where only its beginning was kept. */
  public int size() {
    return sizeBytes;
  }

  public Instant storedAt() {
    return storedAt;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  public int sends() {
    return sends;
  }

  public boolean isAcknowledgement() {
    return purpose == Purpose.ACKNOWLEDGEMENT;
  }
}
