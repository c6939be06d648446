package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.bencao.receiving.entity.ArrivedReturn;

/** Returns that buyers' systems asked for. */
@ApplicationScoped
public class ArrivedReturns {

  @Inject EntityManager entities;

  public void add(ArrivedReturn arrived) {
    entities.persist(arrived);
  }

  public ArrivedReturn get(long id) {
    return Optional.ofNullable(entities.find(ArrivedReturn.class, id)).orElseThrow();
  }

  /** The one of that number that the seller was asked: a refused number may be sent again. */
  public Optional<ArrivedReturn> standing(long partnerId, String number) {
    return entities
        .createQuery(
            """
            select a from ArrivedReturn a where a.partnerId = :partner and a.number = :number
            and a.returnId is not null order by a.id
            """,
            ArrivedReturn.class)
        .setParameter("partner", partnerId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
