package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.compliance.boundary.FirstTrade;
import org.bencao.compliance.entity.Dossier;
import org.bencao.compliance.entity.FirstTradeSince;

/** What buyers approved, as it is remembered. */
@ApplicationScoped
public class KnownDossiers {

  private static final int MOST = 2_000;

  @Inject ReferenceReading reading;

  private final ReferenceMemory<Long, FirstTrade> memory =
      new ReferenceMemory<>(ReferenceKind.FIRST_TRADE, MOST);

  public FirstTrade of(long companyId) {
    return reading.one(memory, companyId, KnownDossiers::read).orElse(FirstTrade.ELSEWHERE);
  }

  /** Who keeps them elsewhere is known to do so. */
  private static Map<Long, FirstTrade> read(EntityManager entities, Set<Long> companies) {
    var known = new HashMap<Long, FirstTrade>();
    companies.forEach(company -> known.put(company, FirstTrade.ELSEWHERE));
    entities
        .createQuery(
            "select s from FirstTradeSince s where s.companyId in :companies",
            FirstTradeSince.class)
        .setParameter("companies", companies)
        .getResultStream()
        .forEach(begun -> known.put(begun.companyId(), read(entities, begun)));
    return known;
  }

  private static FirstTrade read(EntityManager entities, FirstTradeSince begun) {
    return new FirstTrade(
        Optional.of(begun.since()),
        entities
            .createQuery(
                "select d from Dossier d where d.companyId = :company and d.state = :approved",
                Dossier.class)
            .setParameter("company", begun.companyId())
            .setParameter("approved", DossierState.APPROVED)
            .getResultStream()
            .collect(Collectors.toMap(Dossier::subject, Dossier::approved)));
  }
}
