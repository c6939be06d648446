package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.bencao.common.Refusals;
import org.bencao.organisation.boundary.SignInResult.Cause;
import org.bencao.organisation.boundary.SignInResult.Refused;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.control.SignInChecks;
import org.bencao.organisation.control.SignInDelays;

/**
 * Lets people in by name and password, and by six digits where the person turned them on.
 *
 * <p>Without a transaction of its own: the hash is computed while no connection is held.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

  @Inject SignInDelays delays;
  @Inject SignInChecks checks;

  /** Unknown names take the same time and give the same answer as wrong passwords. */
  public SignInResult signIn(SignInAttempt attempt) {
    var result = judged(attempt);
    if (result instanceof Refused refused && refused.cause() != Cause.CODE_NEEDED) {
      var account = Refusals.mark(Persons.folded(attempt.login()));
      Refusals.note("sign-in, " + refused.cause(), account, attempt.address());
    }
    return result;
  }

  private SignInResult judged(SignInAttempt attempt) {
    var wait = delays.take(attempt.login(), attempt.address());
    if (!wait.isZero()) {
      return new Refused(Cause.SLOWED, wait);
    }
    var person = checks.find(attempt.login());
    if (!checks.passwordMatches(person, attempt.password())) {
      return new Refused(Cause.WRONG_PAIR, Duration.ZERO);
    }
    var result = checks.admit(person.orElseThrow().id(), attempt);
    if (!(result instanceof Refused refused) || refused.cause() == Cause.CODE_NEEDED) {
      delays.giveBack(attempt.login(), attempt.address());
    }
    return result;
  }
}
