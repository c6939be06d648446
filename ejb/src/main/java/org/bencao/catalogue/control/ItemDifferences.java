package org.bencao.catalogue.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ItemText;
import org.bencao.catalogue.boundary.PublishItem;

/** What of an item would change, field by field. */
final class ItemDifferences {

  private ItemDifferences() {}

  /** A field that a table does not bring says nothing, and changes nothing. */
  static List<Difference> between(PublishItem live, PublishItem wanted) {
    var before = fields(live);
    var differences = new ArrayList<Difference>();
    fields(wanted)
        .forEach(
            (field, value) -> {
              var old = before.getOrDefault(field, "");
              if (!value.isEmpty() && !value.equals(old)) {
                differences.add(new Difference(field, old, value));
              }
            });
    return differences;
  }

  /** What is live, with what the row brings over it. */
  static PublishItem merged(PublishItem live, PublishItem wanted) {
    var numbers = new ArrayList<>(wanted.identifiers());
    live.identifiers().stream()
        .filter(
            one -> wanted.identifiers().stream().noneMatch(wish -> wish.scheme() == one.scheme()))
        .forEach(numbers::add);
    var classes = new java.util.HashMap<>(wanted.classes());
    if (classes.isEmpty()) {
      classes.putAll(live.classes());
    }
    live.classes().forEach((name, since) -> classes.computeIfPresent(name, (key, day) -> since));
    return new PublishItem(
        live.code(),
        text(live.en(), wanted.en()),
        text(live.zh(), wanted.zh()),
        either(wanted.brand(), live.brand()),
        either(wanted.strength(), live.strength()),
        either(wanted.route(), live.route()),
        wanted.storage(),
        wanted.unit(),
        classes,
        numbers,
        wanted.packing().levels().size() > 1 ? wanted.packing() : live.packing(),
        wanted.approvedTo().or(live::approvedTo),
        wanted.genericGroup());
  }

  private static ItemText text(ItemText live, ItemText wanted) {
    return new ItemText(
        either(wanted.name(), live.name()),
        either(wanted.generic(), live.generic()),
        either(wanted.form(), live.form()),
        either(wanted.pack(), live.pack()),
        either(wanted.maker(), live.maker()));
  }

  private static String either(String wanted, String live) {
    return wanted.isEmpty() ? live : wanted;
  }

  /** An item field by field, as a table says it. */
  static Map<Field, String> fields(PublishItem item) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.NAME_EN, item.en().name());
    fields.put(Field.NAME_ZH, item.zh().name());
    fields.put(Field.GENERIC_EN, item.en().generic());
    fields.put(Field.GENERIC_ZH, item.zh().generic());
    fields.put(Field.BRAND_EN, item.brand());
    fields.put(Field.STRENGTH, item.strength());
    fields.put(Field.FORM_EN, item.en().form());
    fields.put(Field.FORM_ZH, item.zh().form());
    fields.put(Field.ROUTE, item.route());
    fields.put(Field.PACK_EN, item.en().pack());
    fields.put(Field.PACK_ZH, item.zh().pack());
    fields.put(Field.MAKER_EN, item.en().maker());
    fields.put(Field.MAKER_ZH, item.zh().maker());
    fields.put(Field.APPROVED_TO, item.approvedTo().map(Object::toString).orElse(""));
    fields.put(Field.STORAGE, item.storage());
    fields.put(Field.UNIT, item.unit());
    fields.put(Field.CLASSES, String.join(" ", new TreeSet<>(item.classes().keySet())));
    for (var identifier : item.identifiers()) {
      fields.merge(
          Field.valueOf(identifier.scheme().name()), identifier.value(), (a, b) -> a + " " + b);
    }
    if (item.packing().levels().size() > 1) {
      fields.put(Field.PACK_HIERARCHY, packing(item));
    }
    return fields;
  }

  private static String packing(PublishItem item) {
    return item.packing().levels().stream()
        .map(level -> level.level() + ":" + level.contains())
        .collect(Collectors.joining(" "));
  }
}
