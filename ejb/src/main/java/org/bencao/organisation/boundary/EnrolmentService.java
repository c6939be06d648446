package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.control.PasswordHash;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.control.Secrets;
import org.bencao.organisation.entity.HeldRole;
import org.bencao.organisation.entity.Person;

/** The platform lets the first people of a company in. */
@Stateless
public class EnrolmentService {

  /**
   * A person with roles.
   *
   * @param siteId where they hold; at all sites of the company without it
   */
  public record Enrol(
      long companyId,
      Optional<Long> siteId,
      String login,
      String name,
      String language,
      Set<Role> roles) {

    public Enrol {
      roles = Set.copyOf(roles);
    }
  }

  @Inject Persons persons;
  @Inject PasswordHash passwords;
  @Inject Secrets secrets;
  @Inject Identifiers identifiers;
  @Inject AuditTrail audit;

  /** Returns the password, which is kept nowhere else. */
  public String enrol(Caller caller, Enrol command) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    var password = secrets.password();
    var person =
        new Person(
            identifiers.next(),
            command.companyId(),
            Persons.folded(command.login()),
            command.name(),
            command.language());
    person.givenPassword(passwords.hash(password), false);
    person.holds(
        command.roles().stream()
            .map(
                role -> new HeldRole(command.companyId(), command.siteId().orElse(0L), role.code()))
            .collect(Collectors.toSet()));
    persons.add(person);
    audit.record(
        caller, command.companyId(), "person-added", "person:" + Tsid.text(person.id()), Map.of());
    return password;
  }
}
