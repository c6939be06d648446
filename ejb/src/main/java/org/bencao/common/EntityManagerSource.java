package org.bencao.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Makes the persistence context injectable, so that tests can give their own. */
@ApplicationScoped
public class EntityManagerSource {

  @PersistenceContext(unitName = "bencao")
  EntityManager context;

  @Resource TransactionSynchronizationRegistry registry;

  @Produces
  EntityManager entityManager() {
    return SureFind.in(
        context, () -> registry.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK);
  }
}
