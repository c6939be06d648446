package org.bencao.audit.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.bencao.audit.boundary.AuditPeriod;
import org.bencao.audit.entity.AuditHead;

/** Finds where in a chain the entries of a period lie: positions follow commits, not times. */
@Stateless
public class ChainPlaces {

  @Inject EntityManager entities;

  /** From behind a head to the next one that covers the end; to the chain's end without one. */
  public ChainSpan around(ChainSpan whole, AuditPeriod period) {
    long company = whole.companyId();
    long first = period.from().map(from -> first(whole, from)).orElse(whole.first());
    long last = period.until().map(until -> last(company, until)).orElse(whole.last());
    var before = headBefore(company, first);
    var behind = period.until().flatMap(until -> headFrom(company, Math.max(first, last)));
    return new ChainSpan(
        company,
        before.map(head -> head.position() + 1).orElse(whole.first()),
        behind.map(ChainHead::position).orElse(whole.last()),
        before.map(ChainHead::hash).orElse(whole.previous()));
  }

  private long first(ChainSpan whole, Instant from) {
    return position("select min(s.position)", "e.at >= :at", whole.companyId(), from)
        .orElse(whole.last() + 1);
  }

  private long last(long company, Instant until) {
    return position("select max(s.position)", "e.at < :at", company, until).orElse(0L);
  }

  private Optional<Long> position(String which, String when, long company, Instant at) {
    var query =
        which
            + " from AuditSeal s join AuditEntry e on e.id = s.entryId"
            + " where s.companyId = :company and "
            + when;
    return Optional.ofNullable(
        entities
            .createQuery(query, Long.class)
            .setParameter("company", company)
            .setParameter("at", at)
            .getSingleResult());
  }

  private Optional<ChainHead> headBefore(long company, long position) {
    return head("h.position < :position order by h.position desc", company, position);
  }

  private Optional<ChainHead> headFrom(long company, long position) {
    return head("h.position >= :position order by h.position", company, position);
  }

  private Optional<ChainHead> head(String which, long company, long position) {
    return entities
        .createQuery(
            "select h from AuditHead h where h.key.companyId = :company and " + which,
            AuditHead.class)
        .setParameter("company", company)
        .setParameter("position", position)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(AuditHead::head);
  }
}
