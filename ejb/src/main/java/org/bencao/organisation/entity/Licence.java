package org.bencao.organisation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.common.Sha256;
import org.bencao.organisation.boundary.AddLicence;
import org.bencao.organisation.boundary.LicenceView;

/** A document that allows its holder to trade certain classes of goods until a day. */
@Entity
@ReferenceData(ReferenceKind.COMPANIES)
@Table(name = "organisation_licence")
public class Licence {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private Long siteId;

  private String kind;
  private String number;

  @Column(name = "issuer_en")
  private String issuerEn;

  @Column(name = "issuer_zh")
  private String issuerZh;

  private String mode;
  private LocalDate issued;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String status;

  @Column(name = "scan_hash")
  private byte[] scanHash;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "organisation_licence_scope",
      joinColumns = @JoinColumn(name = "licence_id"))
  @Column(name = "item_class")
  private Set<String> scope = new HashSet<>();

  protected Licence() {}

  public Licence(long id, AddLicence command) {
    this.id = id;
    this.companyId = command.companyId();
    this.siteId = command.siteId().orElse(null);
    this.kind = command.kind();
    this.number = command.number();
    this.issuerEn = command.issuerEn();
    this.issuerZh = command.issuerZh();
    this.mode = command.mode();
    this.issued = command.issued();
    this.validTo = command.validTo().orElse(null);
    this.status = "VALID";
    this.scanHash = Sha256.of(command.scan());
    this.scope.addAll(command.scope());
  }

  public void verified(String by, Instant at) {
    verifiedBy = by;
    verifiedAt = at;
  }

  public long companyId() {
    return companyId;
  }

  /** Ends on another day: a renewal, or a correction by the platform. */
  public void endsOn(LocalDate day) {
    validTo = day;
  }

  public LicenceView view() {
    return new LicenceView(
        id,
        companyId,
        kind,
        number,
        mode,
        scope,
        issued,
        Optional.ofNullable(validTo),
        Optional.ofNullable(verifiedBy),
        Optional.ofNullable(verifiedAt),
        scanHash);
  }
}
