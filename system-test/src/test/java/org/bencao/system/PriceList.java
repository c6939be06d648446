package org.bencao.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A supplier's price list over items that others named, one row in a hundred with a fault. */
final class PriceList {

  private static final int EVERY = 100;
  private static final List<String> FAULTS =
      List.of(
          "unknown item",
          "no number",
          "below nought",
          "other currency",
          "words for stock",
          "half a pack",
          "multiple of nought",
          "maximum below multiple",
          "no such day",
          "no item",
          "item twice");

  private final List<String> lines = new ArrayList<>();
  private final Map<Long, String> planted = new TreeMap<>();
  private final Map<Long, String> items = new TreeMap<>();
  private final Set<String> live;
  private String lastLive = "";

  /**
   * @param live codes of items that are in the catalogue
   */
  PriceList(List<String> codes, Set<String> live) {
    this.live = live;
    lines.add(
        "item,seller_item,price,currency,declared_stock,order_multiple,order_maximum,soonest_expiry");
    var seen = new HashSet<String>();
    for (var code : codes) {
      if (seen.add(code)) {
        add(code);
      }
    }
  }

  /** Rows of the table, the header is 1, with the kind of fault. */
  Map<Long, String> planted() {
    return planted;
  }

  /** Rows without a fault of their own, with their items. */
  Map<Long, String> sound() {
    return items;
  }

  Set<String> kinds() {
    return Set.copyOf(planted.values());
  }

  byte[] bytes() {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void add(String code) {
    int row = lines.size() + 1;
    if (row % EVERY == 0) {
      var fault = FAULTS.get(row / EVERY % FAULTS.size());
      planted.put((long) row, fault);
      lines.add(faulty(fault, code, row));
    } else {
      items.put((long) row, code);
      lastLive = live.contains(code) ? code : lastLive;
      lines.add(line(code, row, price(row), "USD", stock(row), "1", "", "2027-12-31"));
    }
  }

  private String faulty(String fault, String code, int row) {
    var day = "2027-12-31";
    return switch (fault) {
      case "unknown item" ->
          line("99999%06d".formatted(row), row, price(row), "USD", stock(row), "1", "", day);
      case "no number" -> line(code, row, "twelve", "USD", stock(row), "1", "", day);
      case "below nought" -> line(code, row, "-3.00", "USD", stock(row), "1", "", day);
      case "other currency" -> line(code, row, price(row), "EUR", stock(row), "1", "", day);
      case "words for stock" -> line(code, row, price(row), "USD", "plenty", "1", "", day);
      case "half a pack" -> line(code, row, price(row), "USD", "1.5", "1", "", day);
      case "multiple of nought" -> line(code, row, price(row), "USD", stock(row), "0", "", day);
      case "maximum below multiple" ->
          line(code, row, price(row), "USD", stock(row), "10", "5", day);
      case "no such day" -> line(code, row, price(row), "USD", stock(row), "1", "", "2027-13-45");
      case "no item" -> line("", row, price(row), "USD", stock(row), "1", "", day);
      default -> line(lastLive, row, price(row), "USD", stock(row), "1", "", day);
    };
  }

  private static String line(String item, int row, String... rest) {
    return item + ",L" + row + "," + String.join(",", rest);
  }

  private static String price(int row) {
    return "%d.%02d".formatted(1 + row % 900, row % 100);
  }

  private static String stock(int row) {
    return String.valueOf(100 + row % 500);
  }
}
