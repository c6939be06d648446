package org.bencao.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.bencao.common.Transaction;
import org.hibernate.SessionFactory;

/** Transactions of the thread, and the persistence context that goes with each. */
@ApplicationScoped
public class TestTransactions implements Transaction, Demarcation {

  private final ThreadLocal<Running> current = new ThreadLocal<>();
  private volatile SessionFactory sessions;

  private static final class Running {

    private final EntityManager entities;
    private final Map<Object, Runnable> afterCommit = new LinkedHashMap<>();
    private final Map<Object, Object> answers = new HashMap<>();
    private boolean rollBack;

    Running(EntityManager entities) {
      this.entities = entities;
    }
  }

  public void use(SessionFactory factory) {
    sessions = factory;
  }

  @Override
  public <T> T required(Callable<T> work) {
    return current.get() == null ? requiresNew(work) : Demarcation.call(work);
  }

  @Override
  public <T> T requiresNew(Callable<T> work) {
    var outer = current.get();
    var running = new Running(sessions.createEntityManager());
    current.set(running);
    try {
      return run(running, work);
    } finally {
      running.entities.close();
      restore(outer);
      if (!running.rollBack) {
        running.afterCommit.values().forEach(Runnable::run);
      }
    }
  }

  @Override
  public <T> T notSupported(Callable<T> work) {
    var outer = current.get();
    current.remove();
    try {
      return Demarcation.call(work);
    } finally {
      restore(outer);
    }
  }

  @Override
  public <T> T mandatory(Callable<T> work) {
    if (current.get() == null) {
      throw new IllegalStateException("called without a transaction");
    }
    return Demarcation.call(work);
  }

  private <T> T run(Running running, Callable<T> work) {
    var transaction = running.entities.getTransaction();
    transaction.begin();
    boolean finished = false;
    try {
      T result = Demarcation.call(work);
      if (running.rollBack) {
        transaction.rollback();
      } else {
        transaction.commit();
      }
      finished = true;
      return result;
    } finally {
      if (!finished) {
        running.rollBack = true;
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  private void restore(Running outer) {
    if (outer == null) {
      current.remove();
    } else {
      current.set(outer);
    }
  }

  @Override
  public void rollBack() {
    current.get().rollBack = true;
  }

  @Override
  public void afterCommit(Object key, Runnable action) {
    current.get().afterCommit.putIfAbsent(key, action);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T once(Object key, Supplier<T> question) {
    var running = current.get();
    if (running == null) {
      return question.get();
    }
    var known = (T) running.answers.get(key);
    if (known == null) {
      known = question.get();
      running.answers.put(key, known);
    }
    return known;
  }

  /** The persistence context of the thread's transaction; outside one a fresh one for each call. */
  @Produces
  @ApplicationScoped
  EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              var running = current.get();
              var target = running == null ? sessions.createEntityManager() : running.entities;
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
