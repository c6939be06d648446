package org.bencao.organisation.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.SignInAttempt;
import org.bencao.organisation.boundary.SignInResult;
import org.bencao.organisation.boundary.SignInResult.Cause;
import org.bencao.organisation.boundary.SignInResult.Refused;
import org.bencao.organisation.boundary.SignInResult.SignedIn;
import org.bencao.organisation.entity.Person;

/** The steps of signing in, each in a transaction of its own or in none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInChecks {

  @Inject Persons persons;
  @Inject PasswordHash passwords;
  @Inject EntityManager entities;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public Optional<Person> find(String login) {
    return persons.byLogin(login).filter(Person::active);
  }

  public Optional<Person> find(long personId) {
    return persons.byId(personId).filter(Person::active);
  }

  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public boolean passwordMatches(Optional<Person> person, String password) {
    if (person.isEmpty()) {
      passwords.spendTime(password);
      return false;
    }
    return passwords.matches(password, person.get().passwordHash());
  }

  /** The password was right: asks for the second factor where it is on, and writes the entry. */
  public SignInResult admit(long personId, SignInAttempt attempt) {
    var person = entities.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
    if (person.totpOn()) {
      if (attempt.code().isEmpty()) {
        return new Refused(Cause.CODE_NEEDED, Duration.ZERO);
      }
      if (!use(person, attempt.code().get())) {
        return new Refused(Cause.CODE_WRONG, Duration.ZERO);
      }
    }
    if (passwords.isOutdated(person.passwordHash())) {
      person.rehashed(passwords.hash(attempt.password()));
    }
    audit.record(
        person.caller(),
        person.companyId(),
        "signed-in",
        "person:" + Tsid.text(personId),
        Map.of("secondFactor", person.totpOn()));
    return new SignedIn(personId, person.mustChange());
  }

  /** A code counts once, at the door and at a signature. */
  public boolean useCode(long personId, Optional<String> code) {
    var person = entities.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
    return code.filter(typed -> use(person, typed)).isPresent();
  }

  private boolean use(Person person, String code) {
    var step =
        Totp.matchingStep(
            person.totpSecret().orElseThrow(), code, clock.instant(), person.totpStep());
    step.ifPresent(person::usedTotpStep);
    return step.isPresent();
  }
}
