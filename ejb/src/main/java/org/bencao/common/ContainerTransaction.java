package org.bencao.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

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

  @Override
  @SuppressWarnings("unchecked")
  public <T> T once(Object key, Supplier<T> question) {
    if (registry.getTransactionKey() == null) {
      return question.get();
    }
    var known = (T) registry.getResource(key);
    if (known == null) {
      known = question.get();
      registry.putResource(key, known);
    }
    return known;
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
