package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.LicenceResult.Done;
import org.bencao.organisation.boundary.LicenceResult.Refused;
import org.bencao.organisation.boundary.ResponsiblePersonView.Absence;
import org.bencao.organisation.control.KnownCompanies;
import org.bencao.organisation.entity.ResponsiblePerson;

/** Who answers for quality at the own company, and when they are away (PER-03). */
@Stateless
public class ResponsiblePersonService {

  private static final Role[] NAMERS = {Role.COMPANY_ADMINISTRATOR, Role.QUALITY_HEAD};

  private static final int MOST = 500;

  @Inject EntityManager entities;
  @Inject KnownCompanies known;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Of the caller's company, who began last comes first. */
  public List<ResponsiblePersonView> list(Caller caller) {
    caller.require(AuthorisationService.READERS);
    return entities
        .createQuery(
            """
            select r from ResponsiblePerson r where r.companyId = :company
            order by r.fromDay desc, r.personName, r.id
            """,
            ResponsiblePerson.class)
        .setParameter("company", caller.companyId())
        .setMaxResults(MOST)
        .getResultStream()
        .map(ResponsiblePerson::view)
        .toList();
  }

  /** Asked twice it names one. */
  public LicenceResult name(Caller caller, @Valid NameResponsible command) {
    caller.require(NAMERS);
    // two at once would both find none
    lock.take(ReferenceKind.COMPANIES);
    var there = same(caller.companyId(), command);
    if (there.isPresent()) {
      return new Done(there.get().id());
    }
    long id = identifiers.next();
    entities.persist(
        new ResponsiblePerson(id, caller.companyId(), command, caller.name(), clock.instant()));
    record(
        caller,
        "responsible-person-named",
        id,
        Map.of(
            "name", command.name(),
            "number", command.number(),
            "from", command.from().toString()));
    return new Done(id);
  }

  private Optional<ResponsiblePersonView> same(long company, NameResponsible command) {
    return entities
        .createQuery(
            """
            select r from ResponsiblePerson r where r.companyId = :company
            and r.personName = :name and r.number = :number and r.fromDay = :from
            """,
            ResponsiblePerson.class)
        .setParameter("company", company)
        .setParameter("name", command.name())
        .setParameter("number", command.number())
        .setParameter("from", command.from())
        .getResultStream()
        .map(ResponsiblePerson::view)
        .findFirst();
  }

  /**
   * The person answers for nothing on these days; this takes the place of an absence said before.
   * Empty when there is no such person of the caller's company.
   */
  public Optional<LicenceResult> away(Caller caller, long id, LocalDate from, LocalDate to) {
    caller.require(NAMERS);
    return own(caller, id)
        .map(
            person -> {
              if (to.isBefore(from)) {
                return new Refused(
                    Finding.of(
                        Reason.PERIOD_EMPTY, Optional.empty(), Map.of("date", to.toString())));
              }
              var running = running(caller, person, from);
              if (running.isPresent()) {
                return new Refused(running.get());
              }
              person.isAway(new Absence(from, to));
              record(
                  caller,
                  "responsible-person-away",
                  id,
                  Map.of(
                      "name", person.view().name(), "from", from.toString(), "to", to.toString()));
              return new Done(id);
            });
  }

  /** Whoever is away stays away: another absence does not end the one that runs. */
  private Optional<Finding> running(Caller caller, ResponsiblePerson person, LocalDate from) {
    var today = today(caller);
    return person
        .view()
        .away()
        .filter(absence -> absence.covers(today) && from.isAfter(today))
        .map(
            absence ->
                Finding.of(
                    Reason.ABSENCE_RUNNING,
                    Optional.empty(),
                    Map.of("user", person.view().name(), "date", absence.to().toString())));
  }

  private LocalDate today(Caller caller) {
    var company = known.companies(List.of(caller.companyId())).get(caller.companyId());
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(company.zone()));
  }

  /** The last day is yesterday. Empty when there is no such person of the caller's company. */
  public Optional<LicenceResult> end(Caller caller, long id) {
    caller.require(NAMERS);
    return own(caller, id)
        .map(
            person -> {
              person.endsOn(today(caller).minusDays(1));
              record(caller, "responsible-person-ended", id, Map.of("name", person.view().name()));
              return new Done(id);
            });
  }

  private Optional<ResponsiblePerson> own(Caller caller, long id) {
    return Optional.ofNullable(
            entities.find(ResponsiblePerson.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(one -> one.companyId() == caller.companyId());
  }

  private void record(Caller caller, String act, long id, Map<String, String> facts) {
    audit.record(caller, caller.companyId(), act, "responsible-person:" + Tsid.text(id), facts);
  }
}
