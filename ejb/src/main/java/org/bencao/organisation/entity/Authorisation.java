package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.organisation.boundary.AuthorisationView;
import org.bencao.organisation.boundary.GiveAuthorisation;

/** A letter by which a company lets one of its people act; it ends, but never changes. */
@Entity
@ReferenceData(ReferenceKind.COMPANIES)
@Table(name = "organisation_authorisation")
public class Authorisation {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "person_name")
  private String personName;

  private String number;

  @Column(name = "item_classes")
  private String itemClasses;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private LocalDate toDay;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected Authorisation() {}

  public Authorisation(long id, Person person, GiveAuthorisation command, String by, Instant at) {
    this.id = id;
    this.companyId = person.companyId();
    this.personId = person.id();
    this.personName = person.name();
    this.number = command.number();
    this.itemClasses = String.join(" ", new TreeSet<>(command.classes()));
    this.fromDay = command.from();
    this.toDay = command.to();
    this.givenBy = by;
    this.givenAt = at;
  }

  /** Its last day is earlier than it was. */
  public void endsOn(LocalDate day) {
    if (day.isBefore(toDay)) {
      toDay = day;
    }
  }

  public AuthorisationView view() {
    return new AuthorisationView(
        id,
        companyId,
        personId,
        personName,
        number,
        Set.of(itemClasses.split(" ")),
        fromDay,
        toDay);
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }
}
