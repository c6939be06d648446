package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.organisation.boundary.NameResponsible;
import org.bencao.organisation.boundary.ResponsiblePersonView;
import org.bencao.organisation.boundary.ResponsiblePersonView.Absence;

/** Who answers for quality at a company; one absence at a time, the next takes its place. */
@Entity
@ReferenceData(ReferenceKind.COMPANIES)
@Table(name = "organisation_responsible_person")
public class ResponsiblePerson {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "person_name")
  private String personName;

  private String number;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private LocalDate toDay;

  @Column(name = "away_from")
  private LocalDate awayFrom;

  @Column(name = "away_to")
  private LocalDate awayTo;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  protected ResponsiblePerson() {}

  public ResponsiblePerson(
      long id, long companyId, NameResponsible command, String by, Instant at) {
    this.id = id;
    this.companyId = companyId;
    this.personName = command.name();
    this.number = command.number();
    this.fromDay = command.from();
    this.namedBy = by;
    this.namedAt = at;
  }

  public void isAway(Absence absence) {
    awayFrom = absence.from();
    awayTo = absence.to();
  }

  /** Its last day is earlier than it was. */
  public void endsOn(LocalDate day) {
    if (toDay == null || day.isBefore(toDay)) {
      toDay = day;
    }
  }

  public ResponsiblePersonView view() {
    return new ResponsiblePersonView(
        id,
        companyId,
        personName,
        number,
        fromDay,
        Optional.ofNullable(toDay),
        Optional.ofNullable(awayFrom).map(from -> new Absence(from, awayTo)));
  }

  public long companyId() {
    return companyId;
  }
}
