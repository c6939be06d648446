package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bencao.common.Transaction;

/** Where runs of imports are asked for, also while nothing runs them yet. */
@ApplicationScoped
public class ImportRuns {

  /** What runs an import. */
  public interface Runner {

    void start(long importId);

    void stop(long importId);
  }

  @Inject Transaction transaction;

  private volatile Runner runner;

  public void startAfterCommit(long importId) {
    transaction.afterCommit(ImportRuns.class.getName() + importId, () -> start(importId));
  }

  public void stopAfterCommit(long importId) {
    transaction.afterCommit(ImportRuns.class.getName() + importId, () -> stop(importId));
  }

  void use(Runner running) {
    runner = running;
  }

  /** A run that nobody takes now is found at the next start. */
  private void start(long importId) {
    if (runner != null) {
      runner.start(importId);
    }
  }

  private void stop(long importId) {
    if (runner != null) {
      runner.stop(importId);
    }
  }
}
