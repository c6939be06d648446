package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Refusals;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.IdentityProof.Factor;
import org.bencao.organisation.boundary.ProofResult.Proven;
import org.bencao.organisation.boundary.ProofResult.Unproven;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.control.SignInChecks;
import org.bencao.organisation.control.SignInDelays;
import org.bencao.organisation.entity.Person;

/**
 * Who signs proves anew who they are: by password, and by the second factor where it is on. An open
 * screen signs nothing, and guessing is slowed as at the door.
 *
 * <p>Without a transaction of its own: the hash is computed while no connection is held.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignatureService {

  @Inject SignInDelays delays;
  @Inject SignInChecks checks;
  @Inject Clock clock;

  /** For people alone: a program signs nothing. */
  public ProofResult prove(Caller caller, String password, Optional<String> code, String address) {
    if (caller.kind() != Caller.Kind.PERSON) {
      throw new AccessDenied(caller, Role.values());
    }
    var person = checks.find(caller.id()).orElseThrow(() -> new AccessDenied(caller));
    var wait = delays.take(person.login(), address);
    if (!wait.isZero()) {
      note("SLOWED", person, address);
      return new Unproven(
          Finding.of(
              Reason.SIGNATURE_SLOWED,
              Optional.empty(),
              Map.of("seconds", String.valueOf(Math.max(1, wait.toSeconds())))));
    }
    boolean right =
        checks.passwordMatches(Optional.of(person), password)
            && (!person.totpOn() || checks.useCode(person.id(), code));
    if (!right) {
      note("UNPROVEN", person, address);
      return new Unproven(
          Finding.of(Reason.SIGNATURE_UNPROVEN, Optional.empty(), Map.of("user", caller.name())));
    }
    delays.giveBack(person.login(), address);
    return new Proven(new IdentityProof(caller.id(), factor(person), clock.instant()));
  }

  private static void note(String cause, Person person, String address) {
    var account = Refusals.mark(Persons.folded(person.login()));
    Refusals.note("signature, " + cause, account, address);
  }

  private static Factor factor(Person person) {
    return person.totpOn() ? Factor.PASSWORD_AND_CODE : Factor.PASSWORD;
  }
}
