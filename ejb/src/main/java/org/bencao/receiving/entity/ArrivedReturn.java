package org.bencao.receiving.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Json;
import org.bencao.common.KeptFindings;
import org.bencao.document.ReturnRequestDocument;
import org.bencao.partner.boundary.PartnerView;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A return that a buyer's system asked for, and what became of it. */
@Entity
@Table(name = "receiving_arrived_return")
public class ArrivedReturn {

  @Id private long id;

  @Column(name = "partner_id")
  private long partnerId;

  @Column(name = "message_id")
  private long messageId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  private String number;

  @Column(name = "content_hash")
  private byte[] contentHash;

  @Column(name = "return_id")
  private Long returnId;

  @Column(name = "line_refs")
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String lineRefs;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String reasons;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected ArrivedReturn() {}

  /**
   * What became of it.
   *
   * @param returnId what the seller is asked; none where it was refused
   * @param findings why it was refused; a line's number is its place in the document
   */
  public record Became(Optional<Long> returnId, List<Finding> findings, Instant at) {

    public Became {
      findings = List.copyOf(findings);
    }
  }

  public ArrivedReturn(
      long id,
      PartnerView partner,
      long messageId,
      ReturnRequestDocument said,
      byte[] contentHash,
      Became became) {
    this.id = id;
    this.partnerId = partner.id();
    this.messageId = messageId;
    this.buyerCompanyId = partner.sellerCompanyId();
    this.number = said.number();
    this.contentHash = contentHash.clone();
    this.returnId = became.returnId().orElse(null);
    this.lineRefs =
        Json.text(said.lines().stream().map(ReturnRequestDocument.Line::lineRef).toList());
    this.reasons = KeptFindings.text(became.findings());
    this.answeredAt = became.at();
  }

  public long id() {
    return id;
  }

  public long partnerId() {
    return partnerId;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public String number() {
    return number;
  }

  public byte[] contentHash() {
    return contentHash.clone();
  }

  public Optional<Long> returnId() {
    return Optional.ofNullable(returnId);
  }

  /** How the document numbers its lines, in their order. */
  public List<String> lineRefs() {
    return Json.read(lineRefs, new TypeReference<List<String>>() {});
  }

  public List<Finding> findings() {
    return KeptFindings.read(reasons);
  }

  public Instant answeredAt() {
    return answeredAt;
  }
}
