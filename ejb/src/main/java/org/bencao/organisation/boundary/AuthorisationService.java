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
import org.bencao.organisation.control.KnownCompanies;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.entity.Authorisation;
import org.bencao.organisation.entity.Person;

/**
 * The register of whom a company lets act in its name (PER-01). A company without any entry keeps
 * none; with the first it binds all its people.
 */
@Stateless
public class AuthorisationService {

  private static final Role[] GIVERS = {Role.COMPANY_ADMINISTRATOR, Role.QUALITY_HEAD};

  /** Who reads the registers of people of the own company. */
  static final Role[] READERS = {
    Role.COMPANY_ADMINISTRATOR,
    Role.QUALITY_HEAD,
    Role.QUALITY_OFFICER,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.SUPPLIER_DESK,
    Role.AUDITOR
  };

  @Inject EntityManager entities;
  @Inject Persons persons;
  @Inject KnownCompanies known;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Of the caller's company, what ends last comes first. */
  public List<AuthorisationView> list(Caller caller) {
    caller.require(READERS);
    return entities
        .createQuery(
            """
            select a from Authorisation a where a.companyId = :company
            order by a.toDay desc, a.personName, a.id
            """,
            Authorisation.class)
        .setParameter("company", caller.companyId())
        .setMaxResults(500)
        .getResultStream()
        .map(Authorisation::view)
        .toList();
  }

  /** Whom the caller may let act: active people of the own company. */
  public List<Colleague> people(Caller caller) {
    caller.require(GIVERS);
    return persons.all(caller).stream()
        .filter(Person::active)
        .map(person -> new Colleague(person.id(), person.name()))
        .toList();
  }

  /** Empty when there is no such person of the caller's company. */
  public Optional<LicenceResult> give(Caller caller, @Valid GiveAuthorisation command) {
    caller.require(GIVERS);
    return persons.find(caller, command.personId()).map(person -> give(caller, person, command));
  }

  private LicenceResult give(Caller caller, Person person, GiveAuthorisation command) {
    if (command.to().isBefore(command.from())) {
      return new Refused(
          Finding.of(
              Reason.PERIOD_EMPTY, Optional.empty(), Map.of("date", command.to().toString())));
    }
    // two at once would both find none
    lock.take(ReferenceKind.COMPANIES);
    var there = same(person, command);
    if (there.isPresent()) {
      return new Done(there.get().id());
    }
    long id = identifiers.next();
    entities.persist(new Authorisation(id, person, command, caller.name(), clock.instant()));
    audit.record(
        caller,
        person.companyId(),
        "authorisation-given",
        "person:" + Tsid.text(person.id()),
        Map.of(
            "number", command.number(),
            "classes", String.join(" ", new java.util.TreeSet<>(command.classes())),
            "from", command.from().toString(),
            "to", command.to().toString()));
    return new Done(id);
  }

  private Optional<Authorisation> same(Person person, GiveAuthorisation command) {
    return entities
        .createQuery(
            """
            select a from Authorisation a where a.personId = :person and a.number = :number
            and a.fromDay = :from and a.toDay = :to
            """,
            Authorisation.class)
        .setParameter("person", person.id())
        .setParameter("number", command.number())
        .setParameter("from", command.from())
        .setParameter("to", command.to())
        .getResultStream()
        .filter(one -> one.view().classes().equals(command.classes()))
        .findFirst();
  }

  /** Its last day is yesterday. Empty when there is none of the caller's company. */
  public Optional<LicenceResult> end(Caller caller, long id) {
    caller.require(GIVERS);
    return Optional.ofNullable(
            entities.find(Authorisation.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(one -> one.companyId() == caller.companyId())
        .map(
            one -> {
              var zone = known.companies(List.of(one.companyId())).get(one.companyId()).zone();
              var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
              one.endsOn(today.minusDays(1));
              audit.record(
                  caller,
                  one.companyId(),
                  "authorisation-ended",
                  "person:" + Tsid.text(one.view().personId()),
                  Map.of("number", one.view().number()));
              return new Done(id);
            });
  }
}
