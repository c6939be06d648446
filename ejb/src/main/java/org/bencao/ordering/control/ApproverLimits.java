package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.ordering.entity.ApproverLimit;

/** Up to which total people may approve (APR-06). */
@ApplicationScoped
public class ApproverLimits {

  @Inject EntityManager entities;

  /** Who is not in it has no limit. */
  public Map<Long, Money> of(Caller caller, Collection<Long> people) {
    return entities
        .createQuery(
            "select l from ApproverLimit l where l.companyId = :company and l.personId in :people",
            ApproverLimit.class)
        .setParameter("company", caller.companyId())
        .setParameter("people", people)
        .getResultStream()
        .collect(Collectors.toMap(ApproverLimit::personId, ApproverLimit::most));
  }

  /** All of the caller's company, for a change. */
  public List<ApproverLimit> lock(Caller caller) {
    return entities
        .createQuery(
            "select l from ApproverLimit l where l.companyId = :company order by l.id",
            ApproverLimit.class)
        .setParameter("company", caller.companyId())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public void add(ApproverLimit limit) {
    entities.persist(limit);
  }

  public void remove(ApproverLimit limit) {
    entities.remove(limit);
  }
}
