package org.bencao.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bencao.common.Transaction;
import org.hibernate.SessionFactory;

/** Transactions of the thread, and the persistence context that goes with each. */
@ApplicationScoped
public class TestTransactions implements Transaction {

  private static final ThreadLocal<Running> CURRENT = new ThreadLocal<>();
  private static volatile SessionFactory sessions;

  private static final class Running {

    private final EntityManager entities = sessions.createEntityManager();
    private final Map<Object, Runnable> afterCommit = new LinkedHashMap<>();
    private boolean rollBack;
  }

  static void use(SessionFactory factory) {
    sessions = factory;
  }

  /** Joins the running transaction, or makes one. */
  static <T> T required(Callable<T> work) {
    return CURRENT.get() == null ? requiresNew(work) : call(work);
  }

  static <T> T requiresNew(Callable<T> work) {
    var outer = CURRENT.get();
    var running = new Running();
    CURRENT.set(running);
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

  /** Without a transaction; queries outside see what is committed. */
  static <T> T notSupported(Callable<T> work) {
    var outer = CURRENT.get();
    CURRENT.remove();
    try {
      return call(work);
    } finally {
      restore(outer);
    }
  }

  static <T> T mandatory(Callable<T> work) {
    if (CURRENT.get() == null) {
      throw new IllegalStateException("called without a transaction");
    }
    return call(work);
  }

  private static <T> T run(Running running, Callable<T> work) {
    var transaction = running.entities.getTransaction();
    transaction.begin();
    boolean finished = false;
    try {
      T result = call(work);
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

  private static void restore(Running outer) {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void rollBack() {
    CURRENT.get().rollBack = true;
  }

  @Override
  public void afterCommit(Object key, Runnable action) {
    CURRENT.get().afterCommit.putIfAbsent(key, action);
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
              var running = CURRENT.get();
              var target = running == null ? sessions.createEntityManager() : running.entities;
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
