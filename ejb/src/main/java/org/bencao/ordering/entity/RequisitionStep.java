package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.RequisitionView;

/** An approval that a requisition needs. */
@Entity
@Table(name = "ordering_requisition_step")
public class RequisitionStep {

  /** Requisition, step and role. */
  @Embeddable
  public record Key(
      @Column(name = "requisition_id") Long requisitionId,
      @Column(name = "step_no") Integer stepNo,
      @Enumerated(EnumType.STRING) Role role)
      implements java.io.Serializable {}

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("requisitionId")
  @JoinColumn(name = "requisition_id")
  private Requisition requisition;

  private BigDecimal gross;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  private String note;

  protected RequisitionStep() {}

  RequisitionStep(Requisition requisition, int step, Role role) {
    this.key = new Key(requisition.id(), step, role);
    this.requisition = requisition;
  }

  /** What it came to is written beside it: an approval is good for no more than that. */
  public void approve(Caller by, Money amount, Optional<String> why, Instant at) {
    gross = amount.amount();
    decidedBy = by.actor();
    decidedByName = by.name();
    note = why.orElse(null);
    decidedAt = at;
  }

  /** It comes to more now than was approved. */
  public void forget() {
    gross = null;
    decidedBy = null;
    decidedByName = null;
    note = null;
    decidedAt = null;
  }

  public boolean isWaiting() {
    return decidedAt == null;
  }

  public boolean isBy(Caller caller) {
    return caller.actor().equals(decidedBy);
  }

  public Optional<BigDecimal> gross() {
    return Optional.ofNullable(gross);
  }

  public int step() {
    return key.stepNo();
  }

  public Role role() {
    return key.role();
  }

  public RequisitionView.Step view() {
    return new RequisitionView.Step(
        step(),
        role(),
        Optional.ofNullable(decidedAt),
        Optional.ofNullable(decidedByName),
        Optional.ofNullable(note));
  }
}
