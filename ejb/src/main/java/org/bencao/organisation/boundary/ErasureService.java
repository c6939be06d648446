package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.ErasureResult.Masked;
import org.bencao.organisation.boundary.ErasureResult.Refused;
import org.bencao.organisation.control.Grants;
import org.bencao.organisation.control.PasswordHash;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.control.Secrets;
import org.bencao.organisation.entity.Erasure;
import org.bencao.organisation.entity.Person;

/**
 * Forgets people: masked at once, erased when the law keeps nothing any more (PRV-05). The audit
 * chain names people by number alone; without the person it names nobody. Orders, receipts and
 * payments name who acted for as long as they are kept themselves.
 */
@Stateless
public class ErasureService {

  private static final int AT_ONCE = 100;

  @Inject EntityManager entities;
  @Inject Persons persons;
  @Inject Grants grants;
  @Inject PasswordHash passwords;
  @Inject Secrets secrets;
  @Inject RetentionGate retention;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Masks a person of the caller's company for good; asked again it changes nothing. */
  public ErasureResult erase(Caller caller, long personId) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var person = persons.find(caller, personId);
    if (person.isEmpty()) {
      return new Refused(ChangeResult.NOT_FOUND);
    }
    if (grants.isLastAdministrator(caller, personId)) {
      return new Refused(ChangeResult.LAST_ADMINISTRATOR);
    }
    var company = companies.find(caller, caller.companyId()).orElseThrow();
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(company.zone()));
    var hold = retention.hold(caller, company, today);
    return Optional.ofNullable(entities.find(Erasure.class, personId))
        .map(earlier -> new Masked(earlier.keptUntil(), hold.map(RetentionGate.Hold::finding)))
        .orElseGet(() -> mask(caller, person.get(), hold, today));
  }

  private Masked mask(
      Caller caller, Person person, Optional<RetentionGate.Hold> hold, LocalDate today) {
    var until = hold.map(RetentionGate.Hold::until).orElse(today);
    person.mask(passwords.hash(secrets.password()));
    entities.persist(new Erasure(person, caller.name(), clock.instant(), until));
    audit.record(
        caller,
        caller.companyId(),
        "person-masked",
        "person:" + Tsid.text(person.id()),
        Map.of("until", until.toString()));
    return new Masked(until, hold.map(RetentionGate.Hold::finding));
  }

  /**
   * Erases those whom nothing keeps any more.
   *
   * @return how many
   */
  public int eraseDue(Caller caller) {
    caller.require(Role.CLOCK);
    var due = due();
    due.forEach(
        one -> {
          persons.byId(one.personId()).ifPresent(Person::erase);
          one.done(clock.instant());
        });
    return due.size();
  }

  private List<Erasure> due() {
    return entities
        .createQuery(
            """
            select e from Erasure e where e.erasedAt is null and e.keptUntil < :today
            order by e.keptUntil, e.personId
            """,
            Erasure.class)
        // a day later everywhere: it ended at each company, too
        .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneId.of("Etc/GMT+12")))
        .setMaxResults(AT_ONCE)
        .getResultList();
  }
}
