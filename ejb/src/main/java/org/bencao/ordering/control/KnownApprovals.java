package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.compliance.boundary.Means;
import org.bencao.ordering.entity.ApprovalRule;

/** Approval rules of companies as they are remembered. */
@ApplicationScoped
public class KnownApprovals {

  private static final int MOST = 10_000;

  @Inject ReferenceReading reading;

  private final ReferenceMemory<Long, List<Means.ApprovalRule>> memory =
      new ReferenceMemory<>(ReferenceKind.SPENDING, MOST);

  public List<Means.ApprovalRule> of(long companyId) {
    return reading.one(memory, companyId, KnownApprovals::read).orElse(List.of());
  }

  /** A company without any is known to have none. */
  private static Map<Long, List<Means.ApprovalRule>> read(
      EntityManager entities, Set<Long> companies) {
    var byCompany = new HashMap<Long, List<Means.ApprovalRule>>();
    companies.forEach(company -> byCompany.put(company, List.of()));
    byCompany.putAll(
        entities
            .createQuery(
                "select r from ApprovalRule r where r.companyId in :companies order by r.id",
                ApprovalRule.class)
            .setParameter("companies", companies)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    ApprovalRule::companyId,
                    Collectors.mapping(ApprovalRule::asked, Collectors.toList()))));
    return byCompany;
  }
}
