package org.bencao.organisation.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bencao.common.Sha256;
import org.bencao.organisation.entity.SignInDelay;

/**
 * Slows sign-in per account and per address, in the database, so that it holds on every node and
 * over restarts. Nobody is ever banned: an attacker must not be able to lock a hospital out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInDelays {

  private static final int FREE_PER_ACCOUNT = 3;

  /** A hospital's people share one address. */
  private static final int FREE_PER_ADDRESS = 30;

  @Inject EntityManager entities;
  @Inject Clock clock;

  /** Takes an attempt; the answer is how long to wait when it may not be made now. */
  public Duration take(String login, String address) {
    var now = clock.instant();
    var account = delay(accountKey(login), now);
    var place = delay(addressKey(address), now);
    var wait = max(account.wait(now), place.wait(now));
    if (wait.isZero()) {
      account.attempt(now, FREE_PER_ACCOUNT);
      place.attempt(now, FREE_PER_ADDRESS);
    }
    return wait;
  }

  public void giveBack(String login, String address) {
    var now = clock.instant();
    delay(accountKey(login), now).clear(now);
    delay(addressKey(address), now).forgive(now);
  }

  private SignInDelay delay(byte[] key, Instant now) {
    entities
        .createNativeQuery(
            """
            insert into organisation_sign_in_delay (key_hash, failures, next_at, last_at)
            values (:key, 0, :now, :now) on duplicate key update failures = failures
            """)
        .setParameter("key", key)
        .setParameter("now", now)
        .executeUpdate();
    return entities.find(SignInDelay.class, key, LockModeType.PESSIMISTIC_WRITE);
  }

  private static byte[] accountKey(String login) {
    return Sha256.of("account " + Persons.folded(login));
  }

  private static byte[] addressKey(String address) {
    return Sha256.of("address " + address);
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
