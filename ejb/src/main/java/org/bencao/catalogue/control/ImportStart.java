package org.bencao.catalogue.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bencao.catalogue.boundary.ImportState;

/**
 * Runs imports on the server's batch engine, and takes up again what a stopped server left. Where
 * an import stands is its own row, so a crash costs the batch that was under way and no row.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportStart implements ImportRuns.Runner {

  @Resource ManagedExecutorService executor;
  @Inject ImportRuns runs;
  @Inject ImportLedger ledger;

  private final ConcurrentMap<Long, Long> executions = new ConcurrentHashMap<>();

  @PostConstruct
  void begin() {
    ledger.layouts();
    runs.use(this);
    ledger.running().forEach(this::start);
  }

  @PreDestroy
  void end() {
    executions.keySet().forEach(this::stop);
  }

  @Override
  public void start(long importId) {
    executor.submit(() -> run(importId));
  }

  private void run(long importId) {
    var state = ledger.state(importId);
    if (state.isRunning()) {
      var job = state == ImportState.READING ? ImportRun.READ : ImportRun.APPLY;
      executions.put(
          importId, BatchRuntime.getJobOperator().start(job, ImportRun.parameters(importId)));
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
