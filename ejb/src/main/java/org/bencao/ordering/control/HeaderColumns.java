package org.bencao.ordering.control;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which column holds what, as a header row says in English or Chinese.
 *
 * @param width cells of the header
 */
record HeaderColumns(Map<OrderColumn, Integer> at, int width) {

  HeaderColumns {
    at = Map.copyOf(at);
  }

  /** None when the row is no header: one names what to find and something else, and no number. */
  static Optional<HeaderColumns> of(TableRow row) {
    var filled = row.filled();
    boolean single = filled.size() == 1;
    var words = single ? Arrays.asList(filled.get(0).split(" ")) : row.cells();
    var at = columns(words);
    boolean names = at.containsKey(OrderColumn.CODE) || at.containsKey(OrderColumn.NAME);
    boolean enough = single ? allKnown(words) : known(words) > 1;
    return names && enough && words.stream().noneMatch(HeaderColumns::isNumber)
        ? Optional.of(new HeaderColumns(at, words.size()))
        : Optional.empty();
  }

  PastedLine line(TableRow row) {
    var code = cell(row, OrderColumn.CODE);
    var quantity = quantity(row);
    var unit = cell(row, OrderColumn.UNIT);
    return new PastedLine(
        row.number(),
        row.raw(),
        code.isEmpty() ? cell(row, OrderColumn.NAME) : code,
        quantity.quantity(),
        unit.isEmpty() ? quantity.unit() : unit,
        cell(row, OrderColumn.SUPPLIER),
        cell(row, OrderColumn.NOTE));
  }

  private QuantityCell quantity(TableRow row) {
    var written = cell(row, OrderColumn.QUANTITY);
    // a row longer than its header has a comma too many
    if (row.cells().size() > width && at.containsKey(OrderColumn.QUANTITY)) {
      var torn = row.tornNumber(written, row.cells().get(at.get(OrderColumn.QUANTITY) + 1));
      if (torn.isPresent()) {
        return new QuantityCell(torn.get(), "");
      }
    }
    return QuantityCell.underHeader(written).orElseGet(() -> new QuantityCell(written, ""));
  }

  private String cell(TableRow row, OrderColumn column) {
    return Optional.ofNullable(at.get(column))
        .filter(index -> index < row.cells().size())
        .map(row.cells()::get)
        .orElse("");
  }

  private static Map<OrderColumn, Integer> columns(List<String> words) {
    var at = new EnumMap<OrderColumn, Integer>(OrderColumn.class);
    for (int index = 0; index < words.size(); index++) {
      var column = OrderColumn.of(words.get(index));
      if (column.isPresent()) {
        at.putIfAbsent(column.get(), index);
      }
    }
    at.remove(OrderColumn.IGNORED);
    quantityColumn(words, at);
    return at;
  }

  /** Of several quantities the one without further words, else none: not a guess. */
  private static void quantityColumn(List<String> words, Map<OrderColumn, Integer> at) {
    var all = indexes(words, OrderColumn.QUANTITY);
    var bare = all.stream().filter(index -> OrderColumn.isBareQuantity(words.get(index))).toList();
    if (all.size() > 1 && bare.size() == 1) {
      at.put(OrderColumn.QUANTITY, bare.get(0));
    } else if (all.size() > 1) {
      at.remove(OrderColumn.QUANTITY);
    }
  }

  private static List<Integer> indexes(List<String> words, OrderColumn column) {
    return IntStream.range(0, words.size())
        .filter(index -> OrderColumn.of(words.get(index)).filter(column::equals).isPresent())
        .boxed()
        .toList();
  }

  private static long known(List<String> words) {
    return words.stream().filter(word -> OrderColumn.of(word).isPresent()).count();
  }

  private static boolean allKnown(List<String> words) {
    return words.stream().allMatch(word -> OrderColumn.of(word).isPresent());
  }

  private static boolean isNumber(String word) {
    return word.matches("[0-9][0-9,.]*") || QuantityCell.alone(word).isPresent();
  }
}
