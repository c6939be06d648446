package org.bencao.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutboxLane;

/** An obligation: something became true and has to leave, or arrived and has to be judged. */
@Entity
@Table(name = "exchange_outbox")
public class OutboxEntry {

  /** How far it got. */
  public enum Stage {
    NEW,
    /** On the broker: comes again by itself when nobody reports back. */
    FLYING,
    /** With the partner: waits for the acknowledgement. */
    WAITING,
    /** Given up after too many attempts: a person has to drive it. */
    PARKED,
    DONE
  }

  /** Due by every clock: what is there to be sent does not wait for one that was set back. */
  private static final Instant AT_ONCE = Instant.parse("2000-01-02T00:00:00Z");

  /** Before all else: who gets no acknowledgement sends again, and there is more to do. */
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Duration HOP = Duration.ofSeconds(15);
  private static final int MOST_DOUBLINGS = 6;

  @Id private long id;

  @Enumerated(EnumType.STRING)
  private OutboxKind kind;

  @Enumerated(EnumType.STRING)
  private OutboxLane lane;

  private long subject;

  @Column(name = "next_at")
  private Instant nextAt;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private int attempts;
  private String reason;

  @Column(name = "rested_at")
  private Instant restedAt;

  @Column(name = "rested_attempts")
  private int restedAttempts;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "done_at")
  private Instant doneAt;

  protected OutboxEntry() {}

  public OutboxEntry(long id, OutboxKind kind, long subject, Instant now) {
    this.id = id;
    this.kind = kind;
    this.lane = kind.lane();
    this.subject = subject;
    this.stage = Stage.NEW;
    this.createdAt = now;
    this.nextAt = atOnce();
  }

  public long id() {
    return id;
  }

  public OutboxKind kind() {
    return kind;
  }

  public long subject() {
    return subject;
  }

  public int attempts() {
    return attempts;
  }

  /** Attempts since it last rested, or since its beginning. */
  public int tries() {
    return attempts - restedAttempts;
  }

  /** Since it last rested, or since its beginning. */
  public boolean isOlderThan(Duration age, Instant now) {
    return (restedAt == null ? createdAt : restedAt).plus(age).isBefore(now);
  }

  /** Nobody wants it now: neither its age nor its attempts count from then on. */
  public void rest(Instant now) {
    restedAt = now;
    restedAttempts = attempts;
  }

  public boolean isOpen() {
    return doneAt == null;
  }

  /**
   * Raised before the send: the broker drops a repeat of the same attempt and lets a new one by.
   */
  public void fly(Instant now) {
    attempts++;
    stage = Stage.FLYING;
    nextAt = now.plus(HOP.multipliedBy(1L << Math.min(tries() - 1, MOST_DOUBLINGS)));
  }

  /** Not taken: again when it would have come by itself, which is later each time. */
  public void postpone(String why) {
    postpone(why, nextAt);
  }

  /** That attempt never left: it goes again at once, as the same one. */
  public void land(int attempt) {
    if (isFlying() && attempts == attempt) {
      attempts--;
      driveAt(atOnce());
    }
  }

  /** On the broker, as far as anybody knows. */
  public boolean isFlying() {
    return stage == Stage.FLYING;
  }

  /** Reached the partner; driven again at the deadline unless the acknowledgement comes. */
  public void waitForAcknowledgement(Instant deadline) {
    stage = Stage.WAITING;
    nextAt = deadline;
  }

  public void driveNow() {
    driveAt(atOnce());
    doneAt = null;
    reason = null;
  }

  private Instant atOnce() {
    return kind == OutboxKind.ACKNOWLEDGEMENT ? FIRST : AT_ONCE;
  }

  /** Not before that moment. */
  public void driveAt(Instant moment) {
    stage = Stage.NEW;
    nextAt = moment;
  }

  public void park(String why) {
    stage = Stage.PARKED;
    nextAt = null;
    reason = cut(why);
  }

  /** Given up for now, and tried again at that moment. */
  public void postpone(String why, Instant moment) {
    driveAt(moment);
    reason = cut(why);
  }

  private static String cut(String why) {
    return why.length() > 400 ? why.substring(0, 400) : why;
  }

  public void done(Instant now) {
    stage = Stage.DONE;
    nextAt = null;
    doneAt = now;
  }
}
