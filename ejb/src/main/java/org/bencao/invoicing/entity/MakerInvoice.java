package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.bencao.compliance.boundary.ChainKind;
import org.bencao.invoicing.boundary.RecordMakerInvoice;

/**
 * By which invoice a distributor says that it bought a lot; of the same invoice the newest holds.
 */
@Entity
@Table(name = "invoicing_maker_invoice")
public class MakerInvoice {

  @Id private long id;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "item_id")
  private long itemId;

  private String lot;

  @Enumerated(EnumType.STRING)
  private ChainKind kind;

  private String number;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  private String issuer;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected MakerInvoice() {}

  public MakerInvoice(
      long id,
      long sellerCompanyId,
      long itemId,
      RecordMakerInvoice command,
      String by,
      Instant at) {
    this.id = id;
    this.sellerCompanyId = sellerCompanyId;
    this.itemId = itemId;
    this.lot = command.lot().strip();
    this.kind = command.kind();
    this.number = command.number().strip();
    this.issuedOn = command.issuedOn();
    this.issuer = command.issuer();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  /** Whether it says the same of the lot. */
  public boolean says(RecordMakerInvoice command) {
    return kind == command.kind()
        && issuedOn.equals(command.issuedOn())
        && issuer.equals(command.issuer());
  }

  public long id() {
    return id;
  }

  public long itemId() {
    return itemId;
  }

  public String lot() {
    return lot;
  }

  public ChainKind kind() {
    return kind;
  }

  public String number() {
    return number;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public String issuer() {
    return issuer;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
