package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.control.Persons;

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

  private List<Colleague> active(Caller caller, Role... roles) {
    return persons.all(caller).stream()
        .filter(person -> person.active())
        .filter(person -> person.caller().hasAny(roles))
        .map(person -> new Colleague(person.id(), person.name()))
        .toList();
  }
}
