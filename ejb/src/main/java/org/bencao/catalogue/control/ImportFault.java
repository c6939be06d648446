package org.bencao.catalogue.control;

import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.batch.api.chunk.listener.ItemReadListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Remembers why a run stopped, for whoever looks at the import. */
@Named
@Dependent
public class ImportFault implements ChunkListener, ItemReadListener {

  @Inject JobContext job;

  @Override
  public void onError(Exception cause) {
    ImportRun.of(job).failed(cause);
  }

  @Override
  public void onReadError(Exception cause) {
    ImportRun.of(job).failed(cause);
  }

  @Override
  public void beforeChunk() {
    // nothing to prepare
  }

  @Override
  public void afterChunk() {
    // the writer kept what was done
  }

  @Override
  public void beforeRead() {
    // nothing to prepare
  }

  @Override
  public void afterRead(Object item) {
    // the writer keeps it
  }
}
