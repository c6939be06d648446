package org.bencao.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.audit.entity.AuditEntry;
import org.bencao.audit.entity.AuditTail;
import org.bencao.common.TimeOrderedIdentifiers;

/**
 * Gives committed entries their place in the chain of their company, one short transaction for each
 * slice of identifiers. It locks the lease and the tails, which nobody else touches; only on H2,
 * where one transaction writes at a time, others wait for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealBatch {

  /**
   * Entries commit out of the order of their identifiers. So far back every pass looks again; what
   * was longer under way is found by the walk over the whole table.
   */
  private static final Duration LOOK_BACK = Duration.ofSeconds(10);

  @Inject AuditRows rows;
  @Inject Clock clock;

  /** Where a pass over what is new has to begin. */
  public long newest() {
    var from = clock.instant().minus(LOOK_BACK);
    return Math.min(rows.highestSealed(), TimeOrderedIdentifiers.least(from));
  }

  /** Seals what is unsealed among the next entries behind an identifier. */
  public Slice run(long after, int size) {
    if (!rows.lease()) {
      return Slice.notYet(after);
    }
    var ids = rows.entriesAfter(after, size);
    var unsealed = rows.unsealed(ids);
    if (!unsealed.isEmpty()) {
      seal(rows.entries(unsealed));
    }
    return ids.size() < size ? Slice.LAST : new Slice(ids.get(size - 1), false);
  }

  private void seal(List<AuditEntry> entries) {
    var companies = entries.stream().map(AuditEntry::companyId).collect(Collectors.toSet());
    var tails = rows.tails(companies);
    var chain = new Chain();
    for (var entry : entries) {
      var tail = tails.computeIfAbsent(entry.companyId(), this::begun);
      rows.add(tail.grow(entry.id(), chain.next(tail.hash(), entry.stored())));
    }
  }

  private AuditTail begun(long companyId) {
    var tail = new AuditTail(companyId, Chain.beginning());
    rows.add(tail);
    return tail;
  }

  /** How far a pass has come. */
  public record Slice(long after, boolean isLast) {

    static final Slice LAST = new Slice(0, true);

    /** Another server is at it: this one goes on from the same place later. */
    static Slice notYet(long after) {
      return new Slice(after, true);
    }
  }
}
