package org.bencao.ordering.control;

import java.util.Optional;
import java.util.regex.Pattern;

/** A whole number as people write it, perhaps with its unit: 20, 1,000, 20盒, 20 boxes. */
record QuantityCell(String quantity, String unit) {

  private static final String NUMBER = "([0-9]{1,7}|[0-9]{1,3},[0-9]{3}|[0-9],[0-9]{3},[0-9]{3})";
  private static final String TRADE_UNIT =
      "盒|瓶|箱|件|套|罐|桶|个|包|(?:box(?:es)?|bottles?|packs?|packages?|pk|pcs?|pieces?|ea|each|cartons?"
          + "|ctns?|cases?|units?|tins?|jars?|tubes?|rolls?|kits?|sets?)\\.?";
  private static final Pattern UNIT = Pattern.compile(TRADE_UNIT, Pattern.CASE_INSENSITIVE);
  private static final Pattern TRADED =
      Pattern.compile(NUMBER + "(?: ?(" + TRADE_UNIT + "))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY = Pattern.compile(NUMBER + "(?: ?(\\p{L}[\\p{L} .]{0,19}))?");

  /** Under a header that says quantity: whatever the unit is. */
  static Optional<QuantityCell> underHeader(String cell) {
    return read(ANY, cell);
  }

  /**
   * Where no header says it: only with a unit in which packs are traded. 24粒, 10支, 20 tablets and
   * 500mg stand in lists as the content of a pack or its strength.
   */
  static Optional<QuantityCell> alone(String cell) {
    return read(TRADED, cell);
  }

  static boolean isUnit(String cell) {
    return UNIT.matcher(cell).matches();
  }

  private static Optional<QuantityCell> read(Pattern pattern, String cell) {
    var matcher = pattern.matcher(cell);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var digits = matcher.group(1).replace(",", "").replaceFirst("^0+(?=[0-9])", "");
    return Optional.of(new QuantityCell(digits, Optional.ofNullable(matcher.group(2)).orElse("")));
  }
}
