package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.bencao.ordering.entity.ArrivedOrder;
import org.bencao.ordering.entity.ArrivedOrder.Verdict;

/** Orders that buyers' systems sent. */
@ApplicationScoped
public class ArrivedOrders {

  @Inject EntityManager entities;

  public void add(ArrivedOrder order) {
    entities.persist(order);
  }

  public ArrivedOrder get(long id) {
    return Optional.ofNullable(entities.find(ArrivedOrder.class, id)).orElseThrow();
  }

  /** The one of that number that was not refused: a refused number may be sent again. */
  public Optional<ArrivedOrder> standing(long partnerId, String number) {
    return entities
        .createQuery(
            """
            select a from ArrivedOrder a where a.partnerId = :partner and a.number = :number
            and a.verdict <> :refused order by a.id
            """,
            ArrivedOrder.class)
        .setParameter("partner", partnerId)
        .setParameter("number", number)
        .setParameter("refused", Verdict.REFUSED)
        .getResultStream()
        .findFirst();
  }
}
