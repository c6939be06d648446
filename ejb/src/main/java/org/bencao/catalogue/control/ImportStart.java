package org.bencao.catalogue.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.bencao.catalogue.boundary.ImportState;

/**
 * Runs imports on the server's batch engine. A timer takes up what nothing runs: what a stopped
 * server left, and what the engine stopped while the server was suspended. Where an import stands
 * is its own row, so a crash costs the batch that was under way and no row.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportStart implements ImportRuns.Runner {

  private static final long NET_SECONDS = 3;
  private static final Set<BatchStatus> AT_WORK =
      Set.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

  @Resource ManagedScheduledExecutorService executor;
  @Inject ImportRuns runs;
  @Inject ImportLedger ledger;

  private ScheduledFuture<?> net;
  private final ConcurrentMap<Long, Long> executions = new ConcurrentHashMap<>();

  @PostConstruct
  void begin() {
    ledger.layouts();
    runs.use(this);
    net = executor.scheduleWithFixedDelay(this::takeUp, NET_SECONDS, NET_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    net.cancel(false);
    executions.keySet().forEach(this::stop);
  }

  @Override
  public void start(long importId) {
    executor.execute(() -> run(importId));
  }

  private void takeUp() {
    ledger.running().forEach(this::run);
  }

  /** One run of an import at a time. */
  private synchronized void run(long importId) {
    var state = ledger.state(importId);
    if (state.isRunning() && !isAtWork(importId)) {
      var job = state == ImportState.READING ? ImportRun.READ : ImportRun.APPLY;
      executions.put(
          importId, BatchRuntime.getJobOperator().start(job, ImportRun.parameters(importId)));
    }
  }

  private boolean isAtWork(long importId) {
    var execution = executions.get(importId);
    if (execution == null) {
      return false;
    }
    try {
      var status = BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
      return AT_WORK.contains(status);
    } catch (NoSuchJobExecutionException forgotten) {
      return false;
    }
  }

  @Override
  public void stop(long importId) {
    var execution = executions.remove(importId);
    if (execution != null) {
      try {
        BatchRuntime.getJobOperator().stop(execution);
      } catch (JobExecutionNotRunningException
          | NoSuchJobExecutionException
          | IllegalStateException e) {
        // it came to its end by itself, or with the engine: the row says where it stands
        executions.remove(importId);
      }
    }
  }
}
