package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.compliance.boundary.DossierRow;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.compliance.boundary.DossierStep;
import org.bencao.compliance.boundary.FirstTrade;
import org.bencao.compliance.boundary.FirstTrade.Subject;
import org.bencao.compliance.boundary.TakeOverDossiers;
import org.bencao.organisation.boundary.CompanyView;

/** A buyer's first-trade dossier of a supplier, or of an item from it. */
@Entity
@ReferenceData(ReferenceKind.FIRST_TRADE)
@Table(name = "compliance_dossier")
public class Dossier {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "item_id")
  private long itemId;

  @Enumerated(EnumType.STRING)
  private DossierState state;

  private int round;
  private int signed;
  private String paper;

  @Column(name = "agreement_number")
  private String agreementNumber;

  @Column(name = "agreement_to")
  private LocalDate agreementTo;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected Dossier() {}

  /** A draft. */
  public Dossier(long id, long companyId, Subject subject, String by, Instant now) {
    this.id = id;
    this.companyId = companyId;
    this.sellerCompanyId = subject.sellerCompanyId();
    this.itemId = subject.itemId();
    this.state = DossierState.DRAFT;
    this.round = 1;
    this.paper = "";
    this.agreementNumber = "";
    this.openedBy = by;
    this.openedAt = now;
    this.changedAt = now;
  }

  /** What was approved on paper. */
  public void takenOver(TakeOverDossiers command) {
    state = DossierState.APPROVED;
    signed = DossierStep.values().length;
    paper = command.paper();
    approvedOn = command.approvedOn();
    reviewedOn = command.reviewedOn();
    if (!isOfItem()) {
      agreed(command.agreementNumber(), command.agreementTo());
    }
  }

  /** Nobody has signed it here. */
  public boolean mayBeTakenOver() {
    return state == DossierState.DRAFT && signed == 0
        || state == DossierState.APPROVED && !paper.isEmpty() && round == 1;
  }

  /** The next step; after the last one it is approved. */
  public void signed(LocalDate today, Instant now) {
    signed++;
    boolean last = signed == DossierStep.values().length;
    state = last ? DossierState.APPROVED : DossierState.REVIEW;
    if (last) {
      approvedOn = today;
      reviewedOn = today;
    }
    changedAt = now;
  }

  /** Begins anew, with the documents that are there. */
  public void beginAgain(Instant now) {
    state = DossierState.DRAFT;
    round++;
    signed = 0;
    paper = "";
    approvedOn = null;
    changedAt = now;
  }

  public void end(Instant now) {
    state = DossierState.ENDED;
    changedAt = now;
  }

  public void reviewed(LocalDate today, Instant now) {
    reviewedOn = today;
    changedAt = now;
  }

  /** A quality agreement was put in. */
  public void agreed(String number, Optional<LocalDate> to) {
    agreementNumber = number;
    agreementTo = to.orElse(null);
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public DossierState state() {
    return state;
  }

  public int round() {
    return round;
  }

  public Subject subject() {
    return new Subject(sellerCompanyId, itemId);
  }

  public boolean isOfItem() {
    return itemId != Subject.SELLER_ITSELF;
  }

  public FirstTrade.Approved approved() {
    return new FirstTrade.Approved(
        id, agreementNumber, Optional.ofNullable(agreementTo), reviewedOn);
  }

  public DossierRow row(CompanyView seller, Optional<ItemView> item) {
    return new DossierRow(
        id,
        seller,
        item,
        state,
        round,
        signed,
        paper,
        agreementNumber,
        Optional.ofNullable(agreementTo),
        Optional.ofNullable(approvedOn),
        Optional.ofNullable(reviewedOn),
        openedBy,
        openedAt,
        changedAt);
  }
}
