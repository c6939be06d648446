package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bencao.catalogue.boundary.ExportSource;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.entity.Item;
import org.bencao.common.Caller;

/** All items, by key, in batches. */
@ApplicationScoped
public class ItemExport implements ExportSource {

  private static final int BATCH = 500;

  @Inject EntityManager entities;

  @Override
  public ImportKind kind() {
    return ImportKind.ITEMS;
  }

  @Override
  public void rows(Caller caller, Consumer<Map<Field, String>> to) {
    long last = 0;
    for (var batch = after(last); !batch.isEmpty(); batch = after(last)) {
      for (var item : batch) {
        var fields = ItemDifferences.fields(item.published());
        fields.put(Field.CODE, item.code());
        to.accept(fields);
        last = item.id();
      }
      entities.clear();
    }
  }

  private List<Item> after(long last) {
    return entities
        .createQuery("select i from Item i where i.id > :last order by i.id", Item.class)
        .setParameter("last", last)
        .setMaxResults(BATCH)
        .getResultList();
  }
}
