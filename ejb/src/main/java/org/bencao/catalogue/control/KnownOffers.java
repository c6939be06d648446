package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.catalogue.entity.KnownOffer;
import org.bencao.catalogue.entity.Offer;
import org.bencao.common.Among;
import org.bencao.common.Caller;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;

/** Published offers as they are remembered; what is left of them is asked each time. */
@ApplicationScoped
public class KnownOffers {

  private static final int MOST = 10_000;

  @Inject ReferenceReading reading;

  private final ReferenceMemory<Long, KnownOffer> memory =
      new ReferenceMemory<>(ReferenceKind.OFFERS, MOST);

  /** Whoever they are for. */
  public Collection<KnownOffer> published(Collection<Long> ids) {
    return reading.all(memory, ids, KnownOffers::read).values();
  }

  /** Those that the caller may see: those to all, and those to the caller's company (B4). */
  public Map<Long, KnownOffer> visible(Caller caller, Collection<Long> ids) {
    return published(ids).stream()
        .filter(offer -> offer.isFor(caller.companyId()))
        .collect(Collectors.toMap(KnownOffer::id, Function.identity()));
  }

  /** The stock comes along unread: Hibernate would ask for each whether there is one. */
  private static Map<Long, KnownOffer> read(EntityManager entities, Set<Long> ids) {
    var wanted = Among.of("o.id", ids);
    return wanted
        .bind(
            entities.createQuery(
                "select o from Offer o join fetch o.item left join fetch o.stock"
                    + " where o.published = true and "
                    + wanted.condition(),
                Offer.class))
        // all of them before the first: what belongs to each then comes for all at once
        .getResultList()
        .stream()
        .collect(Collectors.toMap(Offer::id, Offer::known));
  }
}
