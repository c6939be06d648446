package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.entity.HeldRole;
import org.bencao.organisation.entity.Person;

/** Which roles an administrator may give, and that one administrator always remains. */
@ApplicationScoped
public class Grants {

  @Inject Companies companies;
  @Inject Persons persons;

  public boolean allowed(Caller caller, Set<GrantRequest> wanted) {
    var sites =
        companies.sites(caller, caller.companyId()).stream()
            .map(site -> site.view().id())
            .collect(Collectors.toSet());
    boolean platform = caller.has(Role.PLATFORM_ADMINISTRATOR);
    return wanted.stream()
        .allMatch(
            grant ->
                grant.role().isForPeople()
                    && (platform || !grant.role().isForPlatform())
                    && grant.siteId().map(sites::contains).orElse(true));
  }

  public boolean isLastAdministrator(Caller caller, long personId) {
    var administrators =
        persons.all(caller).stream().filter(Person::active).filter(Grants::administers).toList();
    return administrators.size() == 1 && administrators.get(0).id() == personId;
  }

  private static boolean administers(Person person) {
    return person.roles().stream()
        .map(HeldRole::role)
        .anyMatch(Role.COMPANY_ADMINISTRATOR.code()::equals);
  }
}
