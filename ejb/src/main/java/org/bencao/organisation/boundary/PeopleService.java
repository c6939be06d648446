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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.DataPlace;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.PersonRow.GrantView;
import org.bencao.organisation.control.Grants;
import org.bencao.organisation.control.PasswordHash;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.control.Secrets;
import org.bencao.organisation.entity.Erasure;
import org.bencao.organisation.entity.HeldRole;
import org.bencao.organisation.entity.Person;

/** The company administrator's people. */
@Stateless
public class PeopleService {

  private static final String LOGIN = "[^\\s@]{1,60}@[^\\s@]{1,55}\\.[^\\s@]{2,}|[a-z0-9._-]{3,60}";

  @Inject EntityManager entities;
  @Inject Persons persons;
  @Inject CompanyService companies;
  @Inject Grants grants;
  @Inject PasswordHash passwords;
  @Inject Secrets secrets;
  @Inject DataPlace place;
  @Inject PlacementGate gate;
  @Inject Clock clock;
  @Inject Identifiers identifiers;
  @Inject AuditTrail audit;

  public List<PersonRow> list(Caller caller) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var sites = sitesById(caller);
    return persons.all(caller).stream().map(person -> row(person, sites)).toList();
  }

  public Optional<PersonRow> find(Caller caller, long id) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    return persons.find(caller, id).map(person -> row(person, sitesById(caller)));
  }

  public List<SiteView> sites(Caller caller) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    return companies.sites(caller, caller.companyId());
  }

  public AddPersonResult add(Caller caller, AddPerson command) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var login = Persons.folded(command.login());
    if (!login.matches(LOGIN)) {
      return new AddPersonResult.Refused(AddPersonResult.Cause.LOGIN_UNREADABLE);
    }
    if (command.name().isBlank()) {
      return new AddPersonResult.Refused(AddPersonResult.Cause.NAME_EMPTY);
    }
    if (command.grants().isEmpty()) {
      return new AddPersonResult.Refused(AddPersonResult.Cause.NO_ROLE);
    }
    if (!grants.allowed(caller, command.grants())) {
      return new AddPersonResult.Refused(AddPersonResult.Cause.ROLE_NOT_ALLOWED);
    }
    if (persons.byLogin(login).isPresent()) {
      return new AddPersonResult.Refused(AddPersonResult.Cause.LOGIN_TAKEN);
    }
    var leaving = leaving(caller);
    if (leaving.isPresent()) {
      return new AddPersonResult.Refused(AddPersonResult.Cause.DATA_LEAVES_COUNTRY, leaving);
    }
    var password = secrets.password();
    var person =
        new Person(
            identifiers.next(),
            caller.companyId(),
            login,
            command.name().strip(),
            command.language());
    person.givenPassword(passwords.hash(password), true);
    person.holds(held(caller, command.grants()));
    persons.add(person);
    record(caller, "person-added", person.id());
    return new AddPersonResult.Added(person.id(), password);
  }

  private Optional<Finding> leaving(Caller caller) {
    var company = companies.find(caller, caller.companyId()).orElseThrow();
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(company.zone()));
    return place.country().flatMap(country -> gate.refusal(caller, company, country, today));
  }

  public ChangeResult changeGrants(Caller caller, long personId, Set<GrantRequest> wanted) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    if (!grants.allowed(caller, wanted)) {
      return ChangeResult.ROLE_NOT_ALLOWED;
    }
    boolean stays = wanted.stream().anyMatch(grant -> grant.role() == Role.COMPANY_ADMINISTRATOR);
    if (!stays && grants.isLastAdministrator(caller, personId)) {
      return ChangeResult.LAST_ADMINISTRATOR;
    }
    return change(caller, personId, "roles-changed", person -> person.holds(held(caller, wanted)));
  }

  public ChangeResult deactivate(Caller caller, long personId) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    if (grants.isLastAdministrator(caller, personId)) {
      return ChangeResult.LAST_ADMINISTRATOR;
    }
    return change(caller, personId, "person-deactivated", person -> person.activate(false));
  }

  public ChangeResult reactivate(Caller caller, long personId) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    return change(caller, personId, "person-reactivated", person -> person.activate(true));
  }

  /** A one-time password; the second factor stays as it is. */
  public Optional<String> resetPassword(Caller caller, long personId) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var password = secrets.password();
    var result =
        change(
            caller,
            personId,
            "password-reset",
            person -> person.givenPassword(passwords.hash(password), true));
    return result == ChangeResult.CHANGED ? Optional.of(password) : Optional.empty();
  }

  private ChangeResult change(Caller caller, long personId, String act, Consumer<Person> change) {
    var person = persons.find(caller, personId);
    if (person.isEmpty()) {
      return ChangeResult.NOT_FOUND;
    }
    if (entities.find(Erasure.class, personId) != null) {
      return ChangeResult.MASKED;
    }
    change.accept(person.get());
    record(caller, act, personId);
    return ChangeResult.CHANGED;
  }

  private static Set<HeldRole> held(Caller caller, Set<GrantRequest> wanted) {
    return wanted.stream()
        .map(
            grant ->
                new HeldRole(caller.companyId(), grant.siteId().orElse(0L), grant.role().code()))
        .collect(Collectors.toSet());
  }

  private Map<Long, SiteView> sitesById(Caller caller) {
    return companies.sites(caller, caller.companyId()).stream()
        .collect(Collectors.toMap(SiteView::id, site -> site));
  }

  private static PersonRow row(Person person, Map<Long, SiteView> sites) {
    var views =
        person.roles().stream()
            .map(HeldRole::grant)
            .map(
                grant -> {
                  var site = grant.siteId().map(sites::get);
                  return new GrantView(
                      grant.siteId(),
                      site.map(SiteView::nameEn).orElse(""),
                      site.map(SiteView::nameZh).orElse(""),
                      grant.role());
                })
            .sorted(java.util.Comparator.comparing(GrantView::role))
            .toList();
    return new PersonRow(
        person.id(), person.login(), person.name(), person.active(), person.totpOn(), views);
  }

  private void record(Caller caller, String act, long personId) {
    audit.record(caller, caller.companyId(), act, "person:" + Tsid.text(personId), Map.of());
  }
}
