package org.bencao.catalogue.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.bencao.common.Transaction;

/**
 * Items whose entry in the index is older than they are: written with the change, worked off after
 * it, so that a crash in between leaves work and no gap.
 */
@Stateless
public class IndexWork {

  static final int SIZE = 500;

  @Inject EntityManager entities;
  @Inject ItemIndex index;
  @Inject Transaction transaction;
  @Inject IndexWake wake;

  /** In the transaction that changes the items. */
  public void due(Collection<Long> itemIds) {
    if (itemIds.isEmpty()) {
      return;
    }
    var rows = String.join(", ", Collections.nCopies(itemIds.size(), "(?)"));
    var insert =
        entities.createNativeQuery(
            "insert ignore into catalogue_index_work (item_id) values " + rows);
    int at = 1;
    for (var id : itemIds) {
      insert.setParameter(at++, id);
    }
    insert.executeUpdate();
    transaction.afterCommit(IndexWork.class, wake::wake);
  }

  /**
   * One batch; the index is written before the marks are taken away.
   *
   * @return how many items it wrote
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int run() {
    @SuppressWarnings("unchecked")
    List<Long> ids =
        entities
            .createNativeQuery(
                "select item_id from catalogue_index_work order by item_id limit "
                    + SIZE
                    + " for update skip locked",
                Long.class)
            .getResultList();
    if (!ids.isEmpty()) {
      index.write(ids);
      entities
          .createNativeQuery("delete from catalogue_index_work where item_id in (:ids)")
          .setParameter("ids", ids)
          .executeUpdate();
    }
    return ids.size();
  }

  public long waiting() {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from catalogue_index_work")
                .getSingleResult())
        .longValue();
  }
}
