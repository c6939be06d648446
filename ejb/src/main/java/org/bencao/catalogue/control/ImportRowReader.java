package org.bencao.catalogue.control;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bencao.catalogue.boundary.MappedRow;

/** Reads approved rows in the order of the file, behind the last that is live. */
@Named
@Dependent
public class ImportRowReader extends AbstractItemReader {

  private static final int BATCH = 500;

  @Inject JobContext job;
  @Inject ImportApplying applying;

  private final Deque<MappedRow> ahead = new ArrayDeque<>();
  private long importId;
  private long last;

  @Override
  public void open(Serializable checkpoint) {
    importId = ImportRun.importId(job, BatchRuntime.getJobOperator());
    last = applying.appliedTo(importId);
  }

  @Override
  public MappedRow readItem() {
    if (ahead.isEmpty()) {
      ahead.addAll(applying.waiting(importId, last, BATCH));
      if (ahead.isEmpty()) {
        return null;
      }
      last = ahead.getLast().number();
    }
    return ahead.poll();
  }
}
