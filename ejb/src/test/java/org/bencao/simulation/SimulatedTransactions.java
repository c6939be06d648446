package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.bencao.common.Transaction;
import org.bencao.testing.Demarcation;

/**
 * Transactions over {@link Rows}, as the server makes them; whoever simulates may stop the process
 * or refuse the commit at their edges.
 */
@ApplicationScoped
public class SimulatedTransactions implements Transaction, Demarcation {

  /** Where a transaction may be disturbed. */
  public enum Edge {
    BEGIN,
    BEFORE_COMMIT,
    AFTER_COMMIT
  }

  /** Disturbs; throws to stop the process or to refuse the commit. */
  @FunctionalInterface
  public interface Disturbance {

    void at(Edge edge);
  }

  private static final class Running {

    private final Map<Object, Runnable> afterCommit = new LinkedHashMap<>();
    private boolean rollBack;
  }

  @Inject Rows rows;

  private final Deque<Running> running = new ArrayDeque<>();
  private Disturbance disturbance = edge -> {};

  public void disturbedBy(Disturbance other) {
    disturbance = other;
  }

  @Override
  public <T> T required(Callable<T> work) {
    return running.isEmpty() ? requiresNew(work) : Demarcation.call(work);
  }

  @Override
  public <T> T requiresNew(Callable<T> work) {
    disturbance.at(Edge.BEGIN);
    var mine = new Running();
    running.push(mine);
    rows.begin();
    boolean finished = false;
    T result;
    try {
      result = Demarcation.call(work);
      if (!mine.rollBack) {
        disturbance.at(Edge.BEFORE_COMMIT);
      }
      finished = true;
    } finally {
      running.remove(mine);
      if (finished && !mine.rollBack) {
        rows.commit();
      } else {
        rows.rollBack();
      }
    }
    if (!mine.rollBack) {
      disturbance.at(Edge.AFTER_COMMIT);
      mine.afterCommit.values().forEach(Runnable::run);
    }
    return result;
  }

  @Override
  public <T> T notSupported(Callable<T> work) {
    var suspended = List.copyOf(running);
    running.clear();
    try {
      return Demarcation.call(work);
    } finally {
      running.addAll(suspended);
    }
  }

  @Override
  public <T> T mandatory(Callable<T> work) {
    if (running.isEmpty()) {
      throw new IllegalStateException("called without a transaction");
    }
    return Demarcation.call(work);
  }

  @Override
  public void rollBack() {
    running.peek().rollBack = true;
  }

  @Override
  public void afterCommit(Object key, Runnable action) {
    running.peek().afterCommit.putIfAbsent(key, action);
  }

  /** Who would remember something reads the database, which stands outside the simulation. */
  @Override
  public <T> T once(Object key, Supplier<T> question) {
    return question.get();
  }
}
