package org.bencao.catalogue.control;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.context.JobContext;
import java.util.Optional;
import java.util.Properties;

/** What the artifacts of one run of the batch engine tell each other. */
final class ImportRun {

  static final String READ = "catalogue-import-read";
  static final String APPLY = "catalogue-import-apply";
  private static final String IMPORT = "import";

  private Optional<Exception> fault = Optional.empty();
  private int percent;

  private ImportRun() {}

  /** The run of this job; made by whoever asks first. */
  static ImportRun of(JobContext job) {
    if (job.getTransientUserData() == null) {
      job.setTransientUserData(new ImportRun());
    }
    return (ImportRun) job.getTransientUserData();
  }

  static Properties parameters(long importId) {
    var parameters = new Properties();
    parameters.setProperty(IMPORT, String.valueOf(importId));
    return parameters;
  }

  static long importId(JobContext job, JobOperator operator) {
    return Long.parseLong(operator.getParameters(job.getExecutionId()).getProperty(IMPORT));
  }

  void failed(Exception cause) {
    fault = fault.or(() -> Optional.of(cause));
  }

  Optional<Exception> fault() {
    return fault;
  }

  void at(int share) {
    percent = share;
  }

  int percent() {
    return percent;
  }
}
