package org.bencao.catalogue.control;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on the import how its run ended. */
@Named
@Dependent
public class ImportOutcome implements JobListener {

  @Inject JobContext job;
  @Inject ImportEnding ending;

  @Override
  public void beforeJob() {
    ImportRun.of(job);
  }

  /** A run that was stopped says nothing: the import is cancelled, or goes on at the next start. */
  @Override
  public void afterJob() {
    long importId = ImportRun.importId(job, BatchRuntime.getJobOperator());
    var run = ImportRun.of(job);
    boolean reading = job.getJobName().equals(ImportRun.READ);
    if (job.getBatchStatus() == BatchStatus.STOPPING
        || job.getBatchStatus() == BatchStatus.STOPPED) {
      return;
    }
    if (run.fault().isPresent() || job.getBatchStatus() == BatchStatus.FAILED) {
      ending.failed(importId, run.fault());
    } else if (reading) {
      ending.read(importId);
    } else {
      ending.applied(importId);
    }
  }
}
