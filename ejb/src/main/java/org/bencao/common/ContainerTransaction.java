package org.bencao.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The container's own transaction. */
@ApplicationScoped
public class ContainerTransaction implements Transaction {

  @Resource TransactionSynchronizationRegistry registry;

  @Override
  public void rollBack() {
    registry.setRollbackOnly();
  }

  @Override
  public void afterCommit(Object key, Runnable action) {
    if (registry.getResource(key) != null) {
      return;
    }
    registry.putResource(key, action);
    registry.registerInterposedSynchronization(new AfterCommit(action));
  }

  private record AfterCommit(Runnable action) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        action.run();
      }
    }
  }
}
