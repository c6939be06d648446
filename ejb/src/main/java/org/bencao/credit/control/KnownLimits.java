package org.bencao.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.credit.boundary.BudgetTerms;
import org.bencao.credit.boundary.CreditTerms;
import org.bencao.credit.boundary.QuotaTerms;
import org.bencao.credit.entity.Budget;
import org.bencao.credit.entity.CreditLine;
import org.bencao.credit.entity.Quota;

/** Budgets, credit lines and quotas as they are remembered, without what is used of them. */
@ApplicationScoped
public class KnownLimits {

  private static final int MOST = 10_000;

  @Inject ReferenceReading reading;

  private final ReferenceMemory<Long, List<BudgetTerms>> budgets = memory();
  private final ReferenceMemory<Long, List<CreditTerms>> lines = memory();
  private final ReferenceMemory<Long, List<QuotaTerms>> quotas = memory();

  private static <V> ReferenceMemory<Long, V> memory() {
    return new ReferenceMemory<>(ReferenceKind.SPENDING, MOST);
  }

  /** Of a buyer; by identifier, the order in which they are taken. */
  public List<BudgetTerms> budgets(long companyId) {
    return reading.one(budgets, companyId, KnownLimits::budgets).orElse(List.of());
  }

  /** Of a buyer, whoever gave them; by identifier. */
  public List<CreditTerms> lines(long buyerCompanyId) {
    return reading.one(lines, buyerCompanyId, KnownLimits::lines).orElse(List.of());
  }

  /** Of a buyer's sites, whoever set them; by identifier. */
  public List<QuotaTerms> quotas(long buyerCompanyId) {
    return reading.one(quotas, buyerCompanyId, KnownLimits::quotas).orElse(List.of());
  }

  private static Map<Long, List<QuotaTerms>> quotas(EntityManager entities, Set<Long> companies) {
    return ReferenceReading.byOwner(
        entities
            .createQuery(
                "select q from Quota q where q.buyerCompanyId in :companies order by q.id",
                Quota.class)
            .setParameter("companies", companies)
            .getResultStream()
            .map(Quota::terms),
        QuotaTerms::buyerCompanyId,
        companies);
  }

  private static Map<Long, List<BudgetTerms>> budgets(EntityManager entities, Set<Long> companies) {
    return ReferenceReading.byOwner(
        entities
            .createQuery(
                "select b from Budget b where b.companyId in :companies order by b.id",
                Budget.class)
            .setParameter("companies", companies)
            .getResultStream()
            .map(Budget::terms),
        BudgetTerms::companyId,
        companies);
  }

  private static Map<Long, List<CreditTerms>> lines(EntityManager entities, Set<Long> companies) {
    return ReferenceReading.byOwner(
        entities
            .createQuery(
                "select c from CreditLine c where c.buyerCompanyId in :companies order by c.id",
                CreditLine.class)
            .setParameter("companies", companies)
            .getResultStream()
            .map(CreditLine::terms),
        CreditTerms::buyerCompanyId,
        companies);
  }
}
