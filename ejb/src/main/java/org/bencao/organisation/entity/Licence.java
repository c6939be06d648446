package org.bencao.organisation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.common.Sha256;
import org.bencao.organisation.boundary.AddLicence;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceRecord;
import org.bencao.organisation.boundary.LicenceState;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.organisation.boundary.UploadLicence;

/** A document that allows its holder to trade certain classes of goods until a day. */
@Entity
@ReferenceData(ReferenceKind.COMPANIES)
@Table(name = "organisation_licence")
public class Licence {

  /** What its issuer, or who compares it, says of it. */
  enum Standing {
    VALID,
    RETURNED,
    SUSPENDED,
    REVOKED
  }

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
  private String region = "";
  private LocalDate issued;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private Standing status;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "status_note")
  private String statusNote = "";

  private String holder = "";

  @Column(name = "registry_id")
  private String registryId = "";

  private String evidence = "";

  @Column(name = "renews_id")
  private Long renewsId;

  @Column(name = "checked_at")
  private Instant checkedAt;

  private boolean scanned;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_name")
  private String uploadedName = "";

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

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
    this.region = command.region();
    this.issued = command.issued();
    this.validTo = command.validTo().orElse(null);
    this.status = Standing.VALID;
    this.scanHash = Sha256.of(command.scan());
    this.scope.addAll(command.scope());
  }

  /** Handed in by somebody of its company; unlocks nothing until it is verified. */
  public Licence(long id, long companyId, UploadLicence command, Caller caller, Instant now) {
    this.id = id;
    this.companyId = companyId;
    this.siteId = command.siteId().orElse(null);
    this.kind = command.kind();
    this.number = command.number();
    this.issuerEn = command.issuer();
    this.issuerZh = command.issuer();
    this.holder = command.holder();
    this.registryId = command.registryId();
    this.renewsId = command.renews().orElse(null);
    this.mode = command.mode();
    this.region = command.region();
    this.issued = command.issued();
    this.validTo = command.validTo().orElse(null);
    this.status = Standing.VALID;
    this.scanHash = Sha256.of(command.scan());
    this.scanned = true;
    this.scope.addAll(command.scope());
    this.uploadedBy = caller.actor();
    this.uploadedName = caller.name();
    this.uploadedAt = now;
  }

  public void verified(String by, Instant at) {
    verifiedBy = by;
    verifiedAt = at;
    checkedAt = at;
  }

  /** The official register was asked again, or for the first time. */
  public void lookedUp(String answer, Instant at) {
    evidence = answer;
    checkedAt = at;
  }

  /** Back to its company: it says something else than its scan. */
  public void giveBack(String why, Instant at) {
    stand(Standing.RETURNED, why, at);
  }

  public void stop(boolean forGood, String why, Instant at) {
    stand(forGood ? Standing.REVOKED : Standing.SUSPENDED, why, at);
  }

  /** Its issuer lets it go on. */
  public void goOn(String why, Instant at) {
    stand(Standing.VALID, why, at);
  }

  private void stand(Standing now, String why, Instant at) {
    status = now;
    statusNote = why;
    statusSince = at;
  }

  public LicenceState state() {
    return switch (status) {
      case RETURNED -> LicenceState.RETURNED;
      case SUSPENDED -> LicenceState.SUSPENDED;
      case REVOKED -> LicenceState.REVOKED;
      case VALID -> verifiedAt == null ? LicenceState.WAITING : LicenceState.VERIFIED;
    };
  }

  /** For who looks after it. */
  public LicenceRecord record(CompanyView company, Optional<SiteView> site) {
    return new LicenceRecord(
        view(),
        company,
        site,
        state(),
        issuerEn,
        issuerZh,
        holder,
        registryId,
        statusNote,
        evidence,
        scanned,
        Optional.ofNullable(uploadedAt),
        uploadedName);
  }

  public long id() {
    return id;
  }

  public Optional<Long> siteId() {
    return Optional.ofNullable(siteId);
  }

  public String kind() {
    return kind;
  }

  public String number() {
    return number;
  }

  public String holder() {
    return holder;
  }

  public String registryId() {
    return registryId;
  }

  public boolean isUploadedBy(Caller caller) {
    return caller.actor().equals(uploadedBy);
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
        siteId(),
        kind,
        number,
        mode,
        scope,
        region,
        issued,
        Optional.ofNullable(validTo),
        Optional.ofNullable(verifiedBy),
        Optional.ofNullable(verifiedAt),
        state().isStopped() ? Optional.of(statusSince) : Optional.empty(),
        Optional.ofNullable(checkedAt),
        scanHash,
        Optional.ofNullable(renewsId),
        Optional.empty());
  }
}
