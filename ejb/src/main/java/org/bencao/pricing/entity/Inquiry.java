package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.bencao.common.Tsid;
import org.bencao.pricing.boundary.AskQuotes;

/** What a buyer asks prices for; never changed. */
@Entity
@Table(name = "pricing_inquiry")
public class Inquiry {

  @Id private long id;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  private String currency;

  @Column(name = "answer_by")
  private LocalDate answerBy;

  private String note;

  @Column(name = "line_count")
  private int lineCount;

  @Column(name = "command_key")
  private String commandKey;

  @Column(name = "content_hash")
  private byte[] contentHash;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  protected Inquiry() {}

  public Inquiry(
      long id, long buyerCompanyId, AskQuotes command, String currency, String by, Instant now) {
    this.id = id;
    this.buyerCompanyId = buyerCompanyId;
    this.currency = currency;
    this.answerBy = command.answerBy();
    this.note = command.note();
    this.lineCount = command.lines().size();
    this.commandKey = command.key();
    this.contentHash = command.contentHash();
    this.askedAt = now;
    this.askedBy = by;
  }

  /** Whether the same command says the same. */
  public boolean says(AskQuotes command) {
    return Arrays.equals(contentHash, command.contentHash());
  }

  /** As both sides call it. */
  public String number() {
    return "RFQ-" + Tsid.text(id);
  }

  public long id() {
    return id;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public String currency() {
    return currency;
  }

  public LocalDate answerBy() {
    return answerBy;
  }

  public String note() {
    return note;
  }

  public int lineCount() {
    return lineCount;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }
}
