package org.bencao.web.pricing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.bencao.pricing.boundary.RecordTender;

/**
 * Lines of a tender as they were typed or pasted: item, price, buyer, seller, packs committed, most
 * that are delivered, packs received already; the last two may be left out, a dash is no limit.
 * Separated as the lines of a contract.
 *
 * @param rows by line, where it stands in the text
 * @param unreadable the first line that is not one
 */
record TypedTender(List<RecordTender.Line> lines, List<Integer> rows, OptionalInt unreadable) {

  static final String COMPANY = "[A-Z]{2,6}";
  static final String PACKS = "[1-9][0-9]{0,8}";
  static final String NONE_OR_PACKS = "0|" + PACKS;

  private static final int LONGEST_ITEM = 40;
  private static final int MOST = 1000;
  private static final int FEWEST_PARTS = 5;
  private static final int MOST_PARTS = 7;
  private static final int BUYER = 2;
  private static final int SELLER = 3;
  private static final int COMMITTED = 4;
  private static final int DELIVERED = 5;
  private static final int DONE = 6;

  static TypedTender of(String text) {
    var lines = new ArrayList<RecordTender.Line>();
    var rows = new ArrayList<Integer>();
    var typed = text.lines().toList();
    for (int at = 0; at < typed.size(); at++) {
      var row = Normalizer.normalize(typed.get(at), Normalizer.Form.NFKC);
      if (row.isBlank()) {
        continue;
      }
      var line = line(TypedContract.parts(row));
      if (line.isEmpty() || lines.size() == MOST) {
        return new TypedTender(List.of(), List.of(), OptionalInt.of(at + 1));
      }
      rows.add(at + 1);
      lines.add(line.get());
    }
    return new TypedTender(lines, rows, OptionalInt.empty());
  }

  /** An empty cell at the end is one that was left out. */
  private static Optional<RecordTender.Line> line(String... typed) {
    var parts = Arrays.copyOf(typed, Math.max(typed.length, MOST_PARTS));
    Arrays.fill(parts, typed.length, parts.length, "");
    boolean readable =
        typed.length >= FEWEST_PARTS
            && typed.length <= MOST_PARTS
            && !parts[0].isEmpty()
            && !parts[0].contains(",")
            && parts[0].length() <= LONGEST_ITEM
            && parts[1].matches(TypedContract.PRICE)
            && code(parts[BUYER]).matches(COMPANY)
            && code(parts[SELLER]).matches(COMPANY)
            && parts[COMMITTED].matches(PACKS)
            && parts[DELIVERED].matches("|-|" + PACKS)
            && parts[DONE].matches("|" + NONE_OR_PACKS);
    return readable ? Optional.of(read(parts)) : Optional.empty();
  }

  private static RecordTender.Line read(String... parts) {
    return new RecordTender.Line(
        parts[0],
        code(parts[BUYER]),
        code(parts[SELLER]),
        new BigDecimal(parts[1]),
        Integer.parseInt(parts[COMMITTED]),
        Optional.of(parts[DELIVERED]).filter(one -> one.matches(PACKS)).map(Integer::valueOf),
        parts[DONE].isEmpty() ? 0 : Integer.parseInt(parts[DONE]));
  }

  private static String code(String typed) {
    return typed.toUpperCase(Locale.ROOT);
  }
}
