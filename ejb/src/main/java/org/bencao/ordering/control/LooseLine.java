package org.bencao.ordering.control;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a row that no header explains: the first cell says what to find, the last one that is a
 * whole number says how many. What could be meant otherwise is left for a person to look at.
 */
final class LooseLine {

  // a word without a digit is a name, and the number behind a name may be its strength
  private static final Pattern CODE_AND_QUANTITY = Pattern.compile("(\\S*[0-9]\\S*) (.+)");
  private static final Optional<String> NOT_TORN = Optional.empty();

  private LooseLine() {}

  static PastedLine of(TableRow row) {
    var cells = row.filled();
    var pair = CODE_AND_QUANTITY.matcher(cells.get(0));
    if (cells.size() == 1 && pair.matches()) {
      var quantity = QuantityCell.alone(pair.group(2));
      if (quantity.isPresent()) {
        return line(row, pair.group(1), quantity.get());
      }
    }
    return line(row, cells.get(0), quantity(row, cells));
  }

  private static QuantityCell quantity(TableRow row, List<String> cells) {
    for (int at = cells.size() - 1; at > 0; at--) {
      var read = QuantityCell.alone(cells.get(at));
      if (read.isPresent()) {
        var torn = at > 1 ? row.tornNumber(cells.get(at - 1), cells.get(at)) : NOT_TORN;
        return torn.isPresent()
            ? new QuantityCell(torn.get(), "")
            : withUnit(read.get(), cells, at + 1);
      }
    }
    return new QuantityCell("", "");
  }

  private static QuantityCell withUnit(QuantityCell read, List<String> cells, int next) {
    boolean isUnit =
        read.unit().isEmpty() && next < cells.size() && QuantityCell.isUnit(cells.get(next));
    return isUnit ? new QuantityCell(read.quantity(), cells.get(next)) : read;
  }

  private static PastedLine line(TableRow row, String item, QuantityCell quantity) {
    return new PastedLine(
        row.number(), row.raw(), item, quantity.quantity(), quantity.unit(), "", "");
  }
}
