package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.ordering.entity.ArrivedChange;
import org.bencao.ordering.entity.ArrivedChange.Verdict;
import org.bencao.ordering.entity.ArrivedOrder;
import org.bencao.ordering.entity.OrderChange;

/** Changes of orders that buyers' systems sent. */
@ApplicationScoped
public class ArrivedChanges {

  @Inject EntityManager entities;
  @Inject Outbox outbox;

  public void add(ArrivedChange arrived) {
    entities.persist(arrived);
  }

  public ArrivedChange get(long id) {
    return Optional.ofNullable(entities.find(ArrivedChange.class, id)).orElseThrow();
  }

  /** The one of that number that was not refused: a refused number may be sent again. */
  public Optional<ArrivedChange> standing(ArrivedOrder order, String number) {
    return entities
        .createQuery(
            """
            select a from ArrivedChange a where a.arrivedOrderId = :order and a.number = :number
            and a.verdict <> :refused order by a.id
            """,
            ArrivedChange.class)
        .setParameter("order", order.id())
        .setParameter("number", number)
        .setParameter("refused", Verdict.REFUSED)
        .getResultStream()
        .findFirst();
  }

  /** The seller has answered: its sender is told, where a system sent it. */
  public void answered(OrderChange change) {
    entities
        .createQuery("select a.id from ArrivedChange a where a.changeId = :change", Long.class)
        .setParameter("change", change.id())
        .getResultList()
        .forEach(id -> outbox.append(OutboxKind.CHANGE_ANSWER, id));
  }
}
