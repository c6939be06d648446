package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.receiving.boundary.AnswerRecall;
import org.bencao.receiving.boundary.RecallView;

/** What a site says became of its recalled packs; written under the lock of the recall. */
@Entity
@Table(name = "receiving_recall_answer")
public class RecallAnswer {

  /** A site answers a recall once. */
  @Embeddable
  public record Key(
      @Column(name = "recall_id") Long recallId, @Column(name = "site_id") Long siteId)
      implements Serializable {}

  @EmbeddedId private Key key;

  @Column(name = "company_id")
  private long companyId;

  private BigDecimal received;
  private BigDecimal returned;
  private BigDecimal destroyed;
  private BigDecimal dispensed;
  private String note;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  protected RecallAnswer() {}

  public RecallAnswer(long recallId, long siteId, long companyId) {
    this.key = new Key(recallId, siteId);
    this.companyId = companyId;
  }

  /** The last word counts. */
  public void say(AnswerRecall command, BigDecimal received, Caller by, Instant at) {
    this.received = received;
    this.returned = command.returned();
    this.destroyed = command.destroyed();
    this.dispensed = command.dispensed();
    this.note = command.note().orElse(null);
    this.answeredAt = at;
    this.answeredBy = by.name();
  }

  /** Packs that had come when it was said. */
  public BigDecimal received() {
    return received;
  }

  public long siteId() {
    return key.siteId();
  }

  public RecallView.Answer view() {
    return new RecallView.Answer(
        returned, destroyed, dispensed, Optional.ofNullable(note), answeredAt, answeredBy);
  }
}
