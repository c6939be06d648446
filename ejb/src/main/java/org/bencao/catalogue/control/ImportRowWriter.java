package org.bencao.catalogue.control;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bencao.catalogue.boundary.MappedRow;

/** Makes a batch of approved rows live. */
@Named
@Dependent
public class ImportRowWriter extends AbstractItemWriter {

  @Inject JobContext job;
  @Inject ImportApplying applying;

  @Override
  public void writeItems(List<Object> items) {
    applying.apply(
        ImportRun.importId(job, BatchRuntime.getJobOperator()),
        items.stream().map(MappedRow.class::cast).toList());
  }
}
