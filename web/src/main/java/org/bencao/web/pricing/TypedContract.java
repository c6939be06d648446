package org.bencao.web.pricing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.bencao.pricing.boundary.MakeContract;

/**
 * Lines of a contract as they were typed or pasted: item, packs from which it holds, price; a tab
 * or semicolon between them, or blanks where there is neither; the packs may be left out. A comma
 * is no separator: to some it is a decimal point, to others it groups digits.
 *
 * @param rows by line, where it stands in the text
 * @param unreadable the first line that is not one
 */
record TypedContract(List<MakeContract.Line> lines, List<Integer> rows, OptionalInt unreadable) {

  static final String PRICE = "(?=.*[1-9])[0-9]{1,9}(\\.[0-9]{1,6})?";

  private static final String PACKS = "[1-9][0-9]{0,6}";
  private static final int LONGEST_ITEM = 40;
  private static final int MOST = 1000;

  static TypedContract of(String text) {
    var lines = new ArrayList<MakeContract.Line>();
    var rows = new ArrayList<Integer>();
    var typed = text.lines().toList();
    for (int at = 0; at < typed.size(); at++) {
      var row = Normalizer.normalize(typed.get(at), Normalizer.Form.NFKC);
      if (row.isBlank()) {
        continue;
      }
      var parts = parts(row);
      if (!isLine(parts) || lines.size() == MOST) {
        return new TypedContract(List.of(), List.of(), OptionalInt.of(at + 1));
      }
      var from = parts.length == 3 ? Integer.parseInt(parts[1]) : 1;
      rows.add(at + 1);
      lines.add(new MakeContract.Line(parts[0], from, new BigDecimal(parts[parts.length - 1])));
    }
    return new TypedContract(lines, rows, OptionalInt.empty());
  }

  /** An empty cell stays one: what stands behind it is not taken for it. */
  static String[] parts(String row) {
    return row.contains("\t") || row.contains(";")
        ? Arrays.stream(row.split("[\t;]", -1)).map(String::strip).toArray(String[]::new)
        : row.strip().split("\\s+");
  }

  private static boolean isLine(String[] parts) {
    return (parts.length == 2 || parts.length == 3)
        && !parts[0].isEmpty()
        && !parts[0].contains(",")
        && parts[0].length() <= LONGEST_ITEM
        && (parts.length == 2 || parts[1].matches(PACKS))
        && parts[parts.length - 1].matches(PRICE);
  }
}
