package org.bencao.catalogue.control;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bencao.catalogue.boundary.MappedRow;

/** Reads an uploaded file row by row, from the row on that was taken last. */
@Named
@Dependent
public class ImportFileReader extends AbstractItemReader {

  @Inject JobContext job;
  @Inject ImportSource source;

  private OpenImport open;

  @Override
  public void open(Serializable checkpoint) {
    open = source.open(ImportRun.importId(job, BatchRuntime.getJobOperator()));
  }

  @Override
  public MappedRow readItem() {
    var next = open.next();
    ImportRun.of(job).at(open.percent());
    return next.orElse(null);
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }
}
