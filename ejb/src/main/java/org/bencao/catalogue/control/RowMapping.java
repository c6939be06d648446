package org.bencao.catalogue.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowFault;

/** Turns the rows of a table into values of fields, as a layout says. */
public final class RowMapping {

  private final Layout layout;

  public RowMapping(Layout layout) {
    this.layout = layout;
  }

  /** All faults of a row at once. */
  public MappedRow map(TableRow row) {
    var values = new EnumMap<Field, String>(Field.class);
    var faults = new ArrayList<RowFault>();
    var filled = EnumSet.noneOf(Field.class);
    layout
        .fields()
        .forEach(
            (field, rule) -> {
              var judged = judge(field, rule.read(row));
              if (judged.text().isEmpty()) {
                return;
              }
              filled.add(field);
              if (judged.isGood()) {
                values.put(field, judged.text());
              } else {
                faults.add(fault(field, judged));
              }
            });
    faults.addAll(missing(filled));
    faults.addAll(surplus(row));
    return new MappedRow(row.number(), values, faults);
  }

  private Judged judge(Field field, Judged read) {
    var text = CellText.stripped(read.text());
    if (!read.isGood() || text.isEmpty()) {
      return read.isGood() ? Judged.good("") : read;
    }
    if (!FieldShapes.of(field).hasDecimals() || layout.decimal() == '.') {
      return FieldShapes.judge(field, text);
    }
    // a point would be one of thousands, and nobody is to guess a factor of thousand
    return text.contains(".")
        ? Judged.bad(text, "not-a-number")
        : FieldShapes.judge(field, text.replace(',', '.'));
  }

  private RowFault fault(Field field, Judged judged) {
    return new RowFault(field, columns(field), judged.text(), judged.problem(), judged.facts());
  }

  private List<RowFault> missing(Set<Field> filled) {
    var faults = new ArrayList<RowFault>();
    for (var field : EnumSet.allOf(Field.class)) {
      if (layout.required().contains(field)) {
        faults.addAll(missing(filled, Set.of(field), "field"));
      }
    }
    if (layout.kind() == ImportKind.OFFERS) {
      faults.addAll(missing(filled, Set.of(Field.ITEM), "item"));
      return faults;
    }
    faults.addAll(missing(filled, Layout.NAMES, "name"));
    faults.addAll(missing(filled, Set.of(Field.UNIT), "unit"));
    faults.addAll(missing(filled, Layout.IDENTIFIERS, "identifier"));
    return faults;
  }

  /** One of the fields has to say something; the first that the layout reads is named. */
  private List<RowFault> missing(Set<Field> filled, Set<Field> any, String what) {
    if (!Collections.disjoint(filled, any)) {
      return List.of();
    }
    return layout.fields().keySet().stream()
        .filter(any::contains)
        .limit(1)
        .map(field -> new RowFault(field, columns(field), "", "missing", Map.of("what", what)))
        .toList();
  }

  private List<RowFault> surplus(TableRow row) {
    var surplus = row.cell(TableRow.SURPLUS);
    if (surplus.isEmpty()) {
      return List.of();
    }
    var field = layout.kind() == ImportKind.OFFERS ? Field.ITEM : Field.CODE;
    return List.of(new RowFault(field, "", surplus, "too-many-cells", Map.of()));
  }

  private String columns(Field field) {
    var rule = layout.fields().get(field);
    return rule == null ? "" : String.join(" + ", rule.columns());
  }
}
