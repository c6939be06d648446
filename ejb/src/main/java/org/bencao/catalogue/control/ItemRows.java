package org.bencao.catalogue.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.Identifier.Scheme;
import org.bencao.catalogue.boundary.ItemText;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.catalogue.boundary.PublishItem;

/** Turns a row of a table into the item that it describes. */
final class ItemRows {

  private static final Map<Field, Scheme> SCHEMES =
      Map.of(
          Field.GTIN, Scheme.GTIN,
          Field.NDC11, Scheme.NDC11,
          Field.CIP13, Scheme.CIP13,
          Field.CIP7, Scheme.CIP7,
          Field.CN_APPROVAL, Scheme.CN_APPROVAL,
          Field.APPROVAL, Scheme.APPROVAL,
          Field.MAKER_CODE, Scheme.MAKER_CODE);

  private ItemRows() {}

  /**
   * @param since from when the legal classes hold, where the item is new
   */
  static PublishItem item(MappedRow row, LocalDate since) {
    var unit = text(row, Field.UNIT);
    var packing = text(row, Field.PACK_HIERARCHY);
    var storage = text(row, Field.STORAGE);
    return new PublishItem(
        code(row),
        new ItemText(
            text(row, Field.NAME_EN),
            text(row, Field.GENERIC_EN),
            text(row, Field.FORM_EN),
            text(row, Field.PACK_EN),
            text(row, Field.MAKER_EN)),
        new ItemText(
            text(row, Field.NAME_ZH),
            text(row, Field.GENERIC_ZH),
            text(row, Field.FORM_ZH),
            text(row, Field.PACK_ZH),
            text(row, Field.MAKER_ZH)),
        text(row, Field.BRAND_EN),
        text(row, Field.STRENGTH),
        text(row, Field.ROUTE),
        storage.isEmpty() ? "ROOM" : storage,
        unit,
        classes(row, since),
        identifiers(row),
        packing.isEmpty() ? Packing.of(unit) : Packing.read(packing, unit),
        Optional.of(text(row, Field.APPROVED_TO))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse),
        text(row, Field.GENERIC_GROUP));
  }

  /** The platform's code: the row's own, else one that its number gives. */
  private static String code(MappedRow row) {
    var own = text(row, Field.CODE);
    if (!own.isEmpty()) {
      return own;
    }
    return Optional.of(text(row, Field.NDC11))
        .filter(number -> !number.isEmpty())
        .map(number -> "N" + number)
        .or(() -> Optional.of(text(row, Field.CIP13)).filter(n -> !n.isEmpty()).map(n -> "C" + n))
        .orElseGet(() -> "G" + text(row, Field.GTIN));
  }

  /** Numbers that name this item and no other, the platform's code among them. */
  static List<String> keys(PublishItem item) {
    var keys = new ArrayList<String>();
    keys.add("CODE:" + item.code());
    item.identifiers().stream()
        .filter(one -> one.scheme().isOfOneItem())
        .map(one -> one.scheme() + ":" + one.value())
        .forEach(keys::add);
    return keys;
  }

  private static List<Identifier> identifiers(MappedRow row) {
    var identifiers = new ArrayList<Identifier>();
    for (var field : Field.values()) {
      var value = text(row, field);
      if (SCHEMES.containsKey(field) && !value.isEmpty()) {
        identifiers.add(new Identifier(SCHEMES.get(field), value));
      }
    }
    return identifiers;
  }

  private static Map<String, LocalDate> classes(MappedRow row, LocalDate since) {
    var classes = new HashMap<String, LocalDate>();
    for (var name : text(row, Field.CLASSES).split("\\s+")) {
      if (!name.isEmpty()) {
        classes.put(name, since);
      }
    }
    return classes;
  }

  private static String text(MappedRow row, Field field) {
    return row.values().getOrDefault(field, "");
  }
}
