package org.bencao.system;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Identifiers of rows by the names under which the matrix speaks of them. */
record Rows(Map<String, String> identifiers) {

  /** What everybody may know. */
  private static final Set<String> KNOWN =
      Set.of(
          "today",
          "offer",
          "item",
          "newItem",
          "spareItem",
          "layout",
          "seller",
          "deskSeller",
          "pharmacy",
          "group",
          "orderLine",
          "change",
          "formChange");

  private static final String NO_NUMBER = "QN-00-999999";
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  Rows {
    identifiers = Map.copyOf(identifiers);
  }

  /** A text with the identifiers in the place of their names. */
  String filledInto(String text) {
    var filled = text;
    for (var one : identifiers.entrySet()) {
      filled = filled.replace("{" + one.getKey() + "}", one.getValue());
    }
    return filled;
  }

  /** The same names for rows that never were. */
  Rows unknown() {
    var never = new HashMap<>(identifiers);
    never.replaceAll((name, value) -> KNOWN.contains(name) ? value : nothing(name));
    return new Rows(never);
  }

  /**
   * Rows that never were for every name in a text.
   *
   * @param known those that are
   */
  static Rows never(String text, Map<String, String> known) {
    var rows = new HashMap<>(known);
    NAME.matcher(text)
        .results()
        .map(found -> found.group(1))
        .forEach(name -> rows.putIfAbsent(name, nothing(name)));
    return new Rows(rows);
  }

  /** A text that speaks of these rows, as it would of those that never were. */
  String forgotten(String text) {
    var told = text;
    for (var one : identifiers.entrySet()) {
      if (!KNOWN.contains(one.getKey())) {
        told = told.replace(one.getValue(), nothing(one.getKey()));
      }
    }
    return told;
  }

  /** Another for each name, and none that the portal makes: it counts from our days. */
  private static String nothing(String name) {
    return name.endsWith("umber")
        ? NO_NUMBER
        : "0Z%011d".formatted(Integer.toUnsignedLong(name.hashCode()));
  }
}
