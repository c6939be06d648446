package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody's personal data has to be erased, and by when it was. */
@Entity
@Table(name = "organisation_erasure")
public class Erasure {

  @Id
  @Column(name = "person_id")
  private long personId;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "kept_until")
  private LocalDate keptUntil;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected Erasure() {}

  public Erasure(Person person, String by, Instant now, LocalDate keptUntil) {
    this.personId = person.id();
    this.companyId = person.companyId();
    this.askedBy = by;
    this.askedAt = now;
    this.keptUntil = keptUntil;
  }

  public void done(Instant now) {
    erasedAt = now;
  }

  public long personId() {
    return personId;
  }

  public LocalDate keptUntil() {
    return keptUntil;
  }

  public boolean isDone() {
    return erasedAt != null;
  }
}
