package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.catalogue.boundary.Identifier;

/** Which items a number names; two statements, however many numbers. */
@ApplicationScoped
public class ItemCodes {

  @Inject EntityManager entities;

  /** By the number as it was written. */
  public Map<String, Set<Long>> items(Collection<String> named) {
    var byNormal = new HashMap<String, Set<String>>();
    named.forEach(
        text ->
            forms(text)
                .forEach(form -> byNormal.computeIfAbsent(form, key -> new HashSet<>()).add(text)));
    var items = new HashMap<String, Set<Long>>();
    if (byNormal.isEmpty()) {
      return items;
    }
    var rows =
        entities
            .createQuery(
                "select n.code, i.id from Item i join i.identifiers n where n.code in :codes",
                Object[].class)
            .setParameter("codes", byNormal.keySet())
            .getResultList();
    rows.addAll(
        entities
            .createQuery("select i.code, i.id from Item i where i.code in :codes", Object[].class)
            .setParameter("codes", byNormal.keySet())
            .getResultList());
    for (var row : rows) {
      for (var text : byNormal.getOrDefault(row[0], Set.of())) {
        items.computeIfAbsent(text, key -> new HashSet<>()).add((Long) row[1]);
      }
    }
    return items;
  }

  /** A number as it is kept, and as an EAN-13 or UPC-A stands for a GTIN of fourteen digits. */
  private static Set<String> forms(String text) {
    var normal = Identifier.normal(text);
    var forms = new HashSet<>(List.of(text.strip(), normal));
    if (normal.matches("[0-9]{8}|[0-9]{12,13}")) {
      forms.add("0".repeat(14 - normal.length()) + normal);
    }
    return forms;
  }
}
