package org.bencao.common;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A GS1 application identifier and what may stand behind it (General Specifications 3.2): those
 * that a medicine's pack or carton bears; of the others only where they end.
 */
record Gs1Field(String ai, int least, int most, Content content) {

  /** What stands behind an identifier. */
  enum Content {
    /** Digits, the last of them a check digit. */
    KEY,
    DATE,
    COUNT,
    TEXT,
    /** Nothing that the portal uses: it is passed over. */
    OTHER
  }

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  // character set 82 (General Specifications 7.11)
  private static final Pattern CHARACTERS = Pattern.compile("[!\"%-?A-Z_a-z]+");
  private static final Map<String, Gs1Field> FIELDS = fields();

  /** The field that begins there: no identifier is the beginning of another. */
  static Optional<Gs1Field> at(String data, int from) {
    for (int to = from + 2; to <= from + 3 && to <= data.length(); to++) {
      var field = FIELDS.get(data.substring(from, to));
      if (field != null) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Fields of one length need no separator behind them. */
  boolean isFixed() {
    return least == most;
  }

  boolean isOther() {
    return content == Content.OTHER;
  }

  boolean holds(String value, Year seenFrom) {
    if (value.length() < least || value.length() > most) {
      return false;
    }
    return switch (content) {
      case KEY -> DIGITS.matcher(value).matches() && CheckDigit.isRight(value);
      case DATE -> Gs1Date.read(value, seenFrom).isPresent();
      case COUNT -> DIGITS.matcher(value).matches();
      case TEXT, OTHER -> CHARACTERS.matcher(value).matches();
    };
  }

  private static Map<String, Gs1Field> fields() {
    var fields = new HashMap<String, Gs1Field>();
    add(fields, Content.KEY, 18, 18, "00");
    add(fields, Content.KEY, 14, 14, "01", "02");
    add(fields, Content.TEXT, 1, 20, "10", "21");
    add(fields, Content.DATE, 6, 6, "11", "15", "17");
    add(fields, Content.COUNT, 1, 8, "30", "37");
    add(fields, Content.TEXT, 1, 30, "240", "241");
    add(fields, Content.TEXT, 1, 20, "710", "711", "712", "713", "714", "715", "716", "717");
    addOthers(fields);
    return Map.copyOf(fields);
  }

  /** By the first two or three digits; the rest of a longer identifier counts as content. */
  private static void addOthers(Map<String, Gs1Field> fields) {
    add(fields, Content.OTHER, 14, 14, "03", "41");
    add(fields, Content.OTHER, 6, 6, "12", "13", "16");
    add(fields, Content.OTHER, 2, 2, "20");
    add(fields, Content.OTHER, 8, 8, "31", "32", "33", "34", "35", "36");
    add(fields, Content.OTHER, 1, 90, "22", "23", "242", "243", "25", "39", "40", "42", "43");
    add(fields, Content.OTHER, 1, 90, "70", "72", "80", "81", "82");
    for (int internal = 90; internal <= 99; internal++) {
      add(fields, Content.OTHER, 1, 90, String.valueOf(internal));
    }
  }

  private static void add(
      Map<String, Gs1Field> fields, Content content, int least, int most, String... identifiers) {
    for (var ai : identifiers) {
      fields.put(ai, new Gs1Field(ai, least, most, content));
    }
  }
}
