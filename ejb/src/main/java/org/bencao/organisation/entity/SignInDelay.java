package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How long the next attempt of one account or one address has to wait. */
@Entity
@Table(name = "organisation_sign_in_delay")
public class SignInDelay {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  @Id
  @Column(name = "key_hash")
  private byte[] keyHash;

  private int failures;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "last_at")
  private Instant lastAt;

  protected SignInDelay() {}

  public SignInDelay(byte[] keyHash, Instant now) {
    this.keyHash = keyHash.clone();
    this.nextAt = now;
    this.lastAt = now;
  }

  /** Zero when an attempt may be made now. */
  public Duration wait(Instant now) {
    return now.isBefore(nextAt) ? Duration.between(now, nextAt) : Duration.ZERO;
  }

  /**
   * Counts an attempt before it is judged, so that parallel guesses cannot slip through; a good one
   * takes it back.
   */
  public void attempt(Instant now, int free) {
    if (lastAt.plus(FORGOTTEN_AFTER).isBefore(now)) {
      failures = 0;
    }
    failures++;
    lastAt = now;
    int beyond = failures - free;
    if (beyond > 0) {
      var delay = Duration.ofSeconds(1L << Math.min(beyond - 1, 10));
      nextAt = now.plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay);
    }
  }

  public void forgive(Instant now) {
    failures = Math.max(0, failures - 1);
    nextAt = now;
  }

  public void clear(Instant now) {
    failures = 0;
    nextAt = now;
  }
}
