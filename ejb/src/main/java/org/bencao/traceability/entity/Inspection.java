package org.bencao.traceability.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.traceability.boundary.InspectionView;
import org.bencao.traceability.boundary.InviteInspector;

/** What somebody of an authority may look at in a company, and until when. */
@Entity
@Table(name = "traceability_inspection")
public class Inspection {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "person_name")
  private String personName;

  private String authority;
  private String reference;

  @Column(name = "item_code")
  private String itemCode;

  private String lot;

  @Column(name = "begins_at")
  private Instant beginsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "invited_by")
  private String invitedBy;

  @Column(name = "ended_by")
  private String endedBy;

  protected Inspection() {}

  public Inspection(
      long id, long personId, InviteInspector command, Caller by, Instant from, Instant to) {
    this.id = id;
    this.companyId = by.companyId();
    this.personId = personId;
    this.personName = command.name().strip();
    this.authority = command.authority().strip();
    this.reference = command.reference().strip();
    this.itemCode = command.itemCode().orElse("");
    this.lot = command.lot().orElse("");
    this.beginsAt = from;
    this.endsAt = to;
    this.invitedBy = by.name();
  }

  /** Before its time. */
  public void end(String by, Instant at) {
    endsAt = at;
    endedBy = by;
  }

  public boolean holdsAt(Instant at) {
    return !beginsAt.isAfter(at) && endsAt.isAfter(at);
  }

  public InspectionView view() {
    return new InspectionView(
        id,
        companyId,
        personName,
        authority,
        reference,
        Optional.of(itemCode).filter(code -> !code.isEmpty()),
        Optional.of(lot).filter(number -> !number.isEmpty()),
        beginsAt,
        endsAt,
        invitedBy,
        Optional.ofNullable(endedBy));
  }

  public long personId() {
    return personId;
  }
}
