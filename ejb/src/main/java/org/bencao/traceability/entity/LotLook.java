package org.bencao.traceability.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.traceability.boundary.LotLookView;
import org.bencao.traceability.boundary.LotLookView.Kind;
import org.bencao.traceability.boundary.TraceAnswer;

/** Somebody looked where a lot went; never changed. */
@Entity
@Table(name = "traceability_look")
public class LotLook {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "inspection_id")
  private Long inspectionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "person_name")
  private String personName;

  private String lot;

  @Column(name = "item_code")
  private String itemCode;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private int steps;
  private Instant at;

  protected LotLook() {}

  public LotLook(long id, Caller by, TraceAnswer answer, Kind kind, Instant at) {
    this.id = id;
    this.companyId = by.companyId();
    this.inspectionId = answer.inspection().map(one -> one.id()).orElse(null);
    this.personId = by.id();
    this.personName = by.name();
    this.lot = answer.lot();
    this.itemCode = answer.item().orElse("");
    this.kind = kind;
    this.steps = answer.steps().size();
    this.at = at;
  }

  public LotLookView view() {
    return new LotLookView(
        personName,
        Optional.ofNullable(inspectionId).isPresent(),
        lot,
        Optional.of(itemCode).filter(code -> !code.isEmpty()),
        kind,
        steps,
        at);
  }
}
