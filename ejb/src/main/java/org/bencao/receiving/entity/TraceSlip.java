package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.bencao.receiving.boundary.SlipKind;

/** What the platform for traceability codes is told of packs, until it knows. */
@Entity
@Table(name = "receiving_trace_slip")
public class TraceSlip {

  private static final int LONGEST_FAULT = 400;
  private static final int LONGEST_DOCUMENT = 60;

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private long siteId;

  @Enumerated(EnumType.STRING)
  private SlipKind kind;

  @Column(name = "source_id")
  private long sourceId;

  private String document;

  @Column(name = "partner_id")
  private long partnerId;

  @Column(name = "code_count")
  private int codeCount;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "next_at")
  private Instant nextAt;

  private int tries;

  @Column(name = "last_fault")
  private String lastFault;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by_name")
  private String uploadedByName;

  private String reference;

  @Version private int version;

  protected TraceSlip() {}

  /** Whose packs, of which delivery or return, and with whom. */
  public record Of(
      long company, long site, SlipKind kind, long source, String document, long partner) {}

  public TraceSlip(long id, Of of, int codeCount, Instant now) {
    this.id = id;
    this.companyId = of.company();
    this.siteId = of.site();
    this.kind = of.kind();
    this.sourceId = of.source();
    this.document = cut(of.document(), LONGEST_DOCUMENT);
    this.partnerId = of.partner();
    this.codeCount = codeCount;
    this.madeAt = now;
    this.nextAt = now;
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  public void uploaded(String under, String by, Instant now) {
    reference = under;
    uploadedByName = by;
    uploadedAt = now;
    lastFault = null;
  }

  public void failed(String why, Instant again) {
    tries++;
    lastFault = cut(why, LONGEST_FAULT);
    nextAt = again;
  }

  /** It is tried at once. */
  public void again(Instant now) {
    nextAt = now;
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public long siteId() {
    return siteId;
  }

  public SlipKind kind() {
    return kind;
  }

  public String document() {
    return document;
  }

  public long partnerId() {
    return partnerId;
  }

  public int codeCount() {
    return codeCount;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public int tries() {
    return tries;
  }

  public String lastFault() {
    return lastFault == null ? "" : lastFault;
  }

  public boolean isUploaded() {
    return uploadedAt != null;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  public String uploadedByName() {
    return uploadedByName;
  }

  public String reference() {
    return reference == null ? "" : reference;
  }
}
