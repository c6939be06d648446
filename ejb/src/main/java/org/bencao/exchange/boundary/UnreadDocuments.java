package org.bencao.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.bencao.exchange.entity.OutboxEntry.Stage;

/** What was taken from a partner and is not judged yet. */
@ApplicationScoped
public class UnreadDocuments {

  @Inject EntityManager entities;

  /** What a person has to look at first does not count. */
  public boolean of(long partnerId) {
    return !entities
        .createQuery(
            """
            select o.id from OutboxEntry o, Interchange i where o.kind = :inbound
            and o.stage not in :settled and o.subject = i.id and i.partnerId = :partner
            """,
            Long.class)
        .setParameter("inbound", OutboxKind.INBOUND)
        .setParameter("settled", List.of(Stage.DONE, Stage.PARKED))
        .setParameter("partner", partnerId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
