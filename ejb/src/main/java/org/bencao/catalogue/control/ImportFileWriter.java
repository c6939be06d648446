package org.bencao.catalogue.control;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bencao.catalogue.boundary.MappedRow;

/** Hands a batch of rows to be held against what is live. */
@Named
@Dependent
public class ImportFileWriter extends AbstractItemWriter {

  @Inject JobContext job;
  @Inject ImportReading reading;

  @Override
  public void writeItems(List<Object> items) {
    reading.take(
        ImportRun.importId(job, BatchRuntime.getJobOperator()),
        items.stream().map(MappedRow.class::cast).toList(),
        ImportRun.of(job).percent());
  }
}
