package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.DelegationView;
import org.bencao.organisation.boundary.Colleague;

/** Somebody approves in the place of another for some days. */
@Entity
@Table(name = "ordering_delegation")
public class Delegation {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "from_person")
  private long fromPerson;

  @Column(name = "from_name")
  private String fromName;

  @Column(name = "to_person")
  private long toPerson;

  @Column(name = "to_name")
  private String toName;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private LocalDate toDay;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Delegation() {}

  public Delegation(
      long id, Caller by, Colleague to, LocalDate fromDay, LocalDate toDay, Instant at) {
    this.id = id;
    this.companyId = by.companyId();
    this.fromPerson = by.id();
    this.fromName = by.name();
    this.toPerson = to.id();
    this.toName = to.name();
    this.fromDay = fromDay;
    this.toDay = toDay;
    this.madeAt = at;
  }

  /** A day in the company's zone. */
  public boolean holdsOn(LocalDate day) {
    return !fromDay.isAfter(day) && !toDay.isBefore(day);
  }

  public void end(Instant at) {
    endedAt = at;
  }

  public long fromPerson() {
    return fromPerson;
  }

  public DelegationView view(long person) {
    return new DelegationView(id, fromName, toName, fromDay, toDay, fromPerson == person);
  }
}
