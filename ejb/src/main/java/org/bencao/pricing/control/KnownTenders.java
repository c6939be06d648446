package org.bencao.pricing.control;

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
import org.bencao.pricing.boundary.TenderTerms;
import org.bencao.pricing.entity.TenderVolume;

/** What buyers committed themselves to, as it is remembered, without what is ordered of it. */
@ApplicationScoped
public class KnownTenders {

  private static final int MOST = 10_000;

  @Inject ReferenceReading reading;

  private final ReferenceMemory<Long, List<TenderTerms>> volumes =
      new ReferenceMemory<>(ReferenceKind.PRICES, MOST);

  /** Of a buyer, whenever they hold, by identifier; most have none. */
  public List<TenderTerms> of(long buyerCompanyId) {
    return reading.one(volumes, buyerCompanyId, KnownTenders::volumes).orElse(List.of());
  }

  private static Map<Long, List<TenderTerms>> volumes(EntityManager entities, Set<Long> buyers) {
    var byBuyer = new HashMap<Long, List<TenderTerms>>();
    buyers.forEach(buyer -> byBuyer.put(buyer, List.of()));
    byBuyer.putAll(
        entities
            .createQuery(
                """
                select v from TenderVolume v join fetch v.tender
                where v.buyerCompanyId in :buyers order by v.id
                """,
                TenderVolume.class)
            .setParameter("buyers", buyers)
            .getResultStream()
            .map(TenderVolume::terms)
            .collect(Collectors.groupingBy(TenderTerms::buyerCompanyId)));
    return byBuyer;
  }
}
