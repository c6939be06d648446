package org.bencao.partner.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.partner.boundary.CheckedDocument;
import org.bencao.partner.boundary.PartnerTrial;

/** How a type of documents did when a system last showed the portal one. */
@Entity
@Table(name = "partner_tried_document")
public class TriedDocument {

  private static final int LONGEST = 400;

  @Id private long id;

  @Column(name = "partner_id")
  private long partnerId;

  @Column(name = "document_type")
  private String type;

  @Enumerated(EnumType.STRING)
  private CheckedDocument.Verdict verdict;

  private String reason;
  private String place;

  @Column(name = "tried_at")
  private Instant triedAt;

  @Column(name = "tried_by")
  private String triedBy;

  private String sha256;

  protected TriedDocument() {}

  public TriedDocument(long id, long partnerId, String type) {
    this.id = id;
    this.partnerId = partnerId;
    this.type = type;
  }

  /** So it ended this time. */
  public void went(CheckedDocument document, String hash, String by, Instant now) {
    verdict = document.verdict();
    reason = document.reason();
    var position = document.position();
    place = position.length() > LONGEST ? position.substring(0, LONGEST) : position;
    sha256 = hash;
    triedAt = now;
    triedBy = by;
  }

  public String type() {
    return type;
  }

  public PartnerTrial.Tried shown() {
    return new PartnerTrial.Tried(verdict, reason, place, triedAt, triedBy, sha256);
  }
}
