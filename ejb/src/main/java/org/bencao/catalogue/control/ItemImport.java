package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportScope;
import org.bencao.catalogue.boundary.ImportTarget;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.PublishItem;
import org.bencao.catalogue.entity.Item;
import org.bencao.common.Identifiers;

/** Rows that describe items: found again by any number that names one item only. */
@ApplicationScoped
public class ItemImport implements ImportTarget {

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;
  @Inject IndexWork index;

  @Override
  public ImportKind kind() {
    return ImportKind.ITEMS;
  }

  @Override
  public List<JudgedRow> judge(ImportScope scope, List<MappedRow> rows) {
    var wanted = new LinkedHashMap<MappedRow, PublishItem>();
    rows.forEach(row -> wanted.put(row, ItemRows.item(row, scope.today())));
    var live = live(wanted.values());
    return rows.stream().map(row -> judged(row, wanted.get(row), live)).toList();
  }

  private static JudgedRow judged(MappedRow row, PublishItem item, Map<String, Item> live) {
    var keys = ItemRows.keys(item);
    var known = known(keys, live);
    if (known.size() > 1) {
      var codes = known.stream().map(Item::code).sorted().collect(Collectors.joining(", "));
      return JudgedRow.refused(row, Field.CODE, "identifiers-contradict", Map.of("items", codes));
    }
    if (known.isEmpty()) {
      return JudgedRow.fresh(row, Set.copyOf(keys));
    }
    var published = known.iterator().next().published();
    return JudgedRow.of(row, Set.copyOf(keys), ItemDifferences.between(published, item));
  }

  @Override
  public void apply(ImportScope scope, List<MappedRow> rows) {
    var wanted = rows.stream().map(row -> ItemRows.item(row, scope.today())).toList();
    var live = live(wanted);
    var changed = new ArrayList<Long>();
    for (var item : wanted) {
      changed.add(publish(item, known(ItemRows.keys(item), live), scope.today()));
    }
    entities.flush();
    index.due(changed);
  }

  private long publish(PublishItem wanted, Set<Item> known, LocalDate today) {
    if (known.isEmpty()) {
      var fresh = new Item(identifiers.next(), wanted);
      entities.persist(fresh);
      return fresh.id();
    }
    var item = known.iterator().next();
    item.change(ItemDifferences.merged(item.published(), wanted));
    return item.id();
  }

  private static Set<Item> known(List<String> keys, Map<String, Item> live) {
    var known = new HashSet<Item>();
    keys.forEach(
        key -> {
          if (live.containsKey(key)) {
            known.add(live.get(key));
          }
        });
    return known;
  }

  /** The items that any of these name, by key; two statements, whatever their number. */
  private Map<String, Item> live(Collection<PublishItem> items) {
    var keys = items.stream().flatMap(item -> ItemRows.keys(item).stream()).distinct().toList();
    var live = new HashMap<String, Item>();
    if (keys.isEmpty()) {
      return live;
    }
    entities
        .createQuery(
            """
            select n.uniqueKey, i from Item i join i.identifiers n where n.uniqueKey in :keys
            """,
            Object[].class)
        .setParameter("keys", keys)
        .getResultList()
        .forEach(row -> live.put((String) row[0], (Item) row[1]));
    var codes = items.stream().map(PublishItem::code).distinct().toList();
    entities
        .createQuery("select i from Item i where i.code in :codes", Item.class)
        .setParameter("codes", codes)
        .getResultList()
        .forEach(item -> live.put("CODE:" + item.code(), item));
    return live;
  }
}
