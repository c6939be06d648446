package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.entity.Person;

/** Who works beside the caller. */
@Stateless
public class ColleagueService {

  @Inject Persons persons;

  /** Active people of the caller's company who buy for a site, the caller among them. */
  public List<Colleague> buyers(Caller caller, long siteId) {
    if (!caller.has(Role.BUYER, caller.companyId(), siteId)) {
      throw new AccessDenied(caller, Role.BUYER);
    }
    return persons.all(caller).stream()
        .filter(person -> person.active())
        .filter(person -> person.caller().has(Role.BUYER, person.companyId(), siteId))
        .map(person -> new Colleague(person.id(), person.name()))
        .toList();
  }

  /** Active people of the caller's company who hold one of these roles, the caller among them. */
  public List<Colleague> holding(Caller caller, Role... roles) {
    caller.require(roles);
    return active(caller, roles);
  }

  /** Active people of the administrator's company who hold one of these roles. */
  public List<Colleague> administered(Caller administrator, Role... roles) {
    administrator.require(Role.COMPANY_ADMINISTRATOR);
    return active(administrator, roles);
  }

  /**
   * The active person of that company who buys and signs in so, for whoever may name one: nobody
   * learns from it who signs in at another company.
   */
  public Optional<Long> buyerOf(Caller caller, long companyId, String login) {
    boolean runsThePortal = caller.has(Role.PLATFORM_ADMINISTRATOR, caller.companyId());
    if (!runsThePortal
        && !caller.hasAny(companyId, Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR)) {
      throw new AccessDenied(caller, Role.EDI_ADMINISTRATOR);
    }
    return persons
        .byLogin(login)
        .filter(Person::active)
        .filter(person -> person.companyId() == companyId)
        .filter(person -> person.caller().hasAny(companyId, Role.BUYER))
        .map(Person::id);
  }

  private List<Colleague> active(Caller caller, Role... roles) {
    return persons.all(caller).stream()
        .filter(person -> person.active())
        .filter(person -> person.caller().hasAny(roles))
        .map(person -> new Colleague(person.id(), person.name()))
        .toList();
  }
}
