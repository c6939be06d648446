package org.bencao.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.bencao.audit.entity.AuditEntry;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Json;

/**
 * Writes what happened, in the transaction in which it happened; takes no shared lock. Facts carry
 * codes and numbers, never personal data beyond the actor's identifier.
 */
@ApplicationScoped
public class AuditTrail {

  private static final int MAX_DETAIL = 4000;

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Records an act on a subject such as {@code order:0H1…} in the given company. */
  public void record(
      Caller caller, long companyId, String act, String subject, Map<String, ?> facts) {
    var detail = Json.facts(facts);
    if (detail.length() > MAX_DETAIL) {
      throw new IllegalArgumentException("audit facts exceed " + MAX_DETAIL + " characters");
    }
    entities.persist(
        new AuditEntry(
            identifiers.next(), companyId, clock.instant(), caller.actor(), act, subject, detail));
  }
}
