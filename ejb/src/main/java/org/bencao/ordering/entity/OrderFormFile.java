package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Sha256;

/** An order form that was signed outside the portal; its bytes are kept as they came. */
@Entity
@Table(name = "ordering_signed_form")
public class OrderFormFile {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private long siteId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "tracking_number")
  private String trackingNumber;

  private byte[] hash;
  private byte[] bytes;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "used_by")
  private Long usedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected OrderFormFile() {}

  /** Between whom it is, and where the goods go. */
  public record Between(long companyId, long siteId, long sellerCompanyId) {}

  public OrderFormFile(
      long id, Between between, String trackingNumber, byte[] bytes, Caller by, Instant at) {
    this.id = id;
    this.companyId = between.companyId();
    this.siteId = between.siteId();
    this.sellerCompanyId = between.sellerCompanyId();
    this.trackingNumber = trackingNumber;
    this.bytes = bytes.clone();
    this.hash = Sha256.of(bytes);
    this.addedAt = at;
    this.addedBy = by.name();
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

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public String trackingNumber() {
    return trackingNumber;
  }

  public byte[] hash() {
    return hash.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Instant addedAt() {
    return addedAt;
  }

  public String addedBy() {
    return addedBy;
  }

  /** The order, or while it waits the requisition, for which it was used. */
  public Optional<Long> usedBy() {
    return Optional.ofNullable(usedBy);
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
