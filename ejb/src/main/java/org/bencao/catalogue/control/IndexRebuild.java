package org.bencao.catalogue.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.bencao.catalogue.entity.Item;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the index anew from the database; meanwhile search answers by identifiers alone. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexRebuild {

  private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
  private static final int BATCH = 200;
  private static final int TRANSACTION_SECONDS = 600;

  @Inject EntityManager entities;
  @Inject ItemIndex index;
  @Inject IndexWork work;
  @Inject IndexState state;

  /** Whether the index lacks more, or holds more, than is waiting to be written. */
  public boolean isNeeded() {
    return Math.abs(items() - index.count()) > work.waiting();
  }

  /** Returns when every item is in the index. */
  public void run() throws InterruptedException {
    long items = items();
    state.begins(items);
    try {
      index
          .session()
          .massIndexer(Item.class)
          .threadsToLoadObjects(2)
          .batchSizeToLoadObjects(BATCH)
          .transactionTimeout(TRANSACTION_SECONDS)
          .monitor(new Progress())
          .startAndWait();
      LOG.info("the search index is made anew: {} items", items);
    } finally {
      state.ends();
    }
  }

  private long items() {
    return entities.createQuery("select count(i) from Item i", Long.class).getSingleResult();
  }

  private final class Progress implements MassIndexingMonitor {

    @Override
    public void documentsAdded(long increment) {
      state.written(increment);
    }

    @Override
    public void documentsBuilt(long increment) {
      // counted when they are added
    }

    @Override
    public void entitiesLoaded(long increment) {
      // counted when they are added
    }

    @Override
    public void addToTotalCount(long increment) {
      // counted before it began
    }

    @Override
    public void indexingCompleted() {
      // the caller waits for it
    }
  }
}
