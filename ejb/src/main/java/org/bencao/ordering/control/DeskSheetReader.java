package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.PrintedExpiry;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.DeskOrder;
import org.bencao.ordering.boundary.DeskSheet.Row;
import org.bencao.ordering.boundary.DeskSheet.Said;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.control.DeskSheetColumns.Column;

/** Understands the rows of a filled table against the order that they speak of. */
public final class DeskSheetReader {

  private static final int LONGEST_LOT = 20;

  private final DeskOrder order;
  private final SheetFile file;
  private final DeskSheetColumns columns;

  private DeskSheetReader(DeskOrder order, SheetFile file, DeskSheetColumns columns) {
    this.order = order;
    this.file = file;
    this.columns = columns;
  }

  /** None for a file whose columns nothing heads. */
  public static Optional<DeskSheetReader> of(DeskOrder order, SheetFile file) {
    return DeskSheetColumns.find(file.rows())
        .map(columns -> new DeskSheetReader(order, file, columns));
  }

  /** Rows that confirm or back-order something; a line may be said twice, but not differently. */
  public List<Row> answers() {
    var rows = new ArrayList<Row>();
    var first = new HashMap<Integer, Said>();
    for (var row : lines()) {
      var confirmed = columns.cell(row, Column.CONFIRMED);
      var later = columns.cell(row, Column.BACK_ORDERED);
      if (!confirmed.isEmpty() || !later.isEmpty()) {
        var read = answer(row, confirmed, later);
        rows.add(read.fault().isPresent() ? read : unlike(first, read));
      }
    }
    return rows;
  }

  private Row answer(TableRow row, String confirmed, String later) {
    var line = line(row);
    if (line.isEmpty()) {
      return unknown(row);
    }
    for (var cell : List.of(confirmed, later)) {
      if (!cell.isEmpty() && packs(cell).isEmpty()) {
        return faulty(row, line, Reason.QUANTITY_UNREADABLE, Map.of("raw", cell));
      }
    }
    var said =
        new Said(
            packs(confirmed), packs(later), Optional.empty(), Optional.empty(), Optional.empty());
    return new Row(row.number(), raw(row), number(line), said, Optional.empty());
  }

  private Row unlike(Map<Integer, Said> first, Row row) {
    int line = row.line().orElseThrow();
    var before = first.putIfAbsent(line, row.said());
    return before == null || before.equals(row.said())
        ? row
        : new Row(
            row.row(),
            row.raw(),
            row.line(),
            Said.NOTHING,
            Optional.of(
                Finding.of(
                    Reason.LINE_NAMED_TWICE, row.line(), Map.of("row", String.valueOf(line)))));
  }

  /** Rows that ship something. */
  public List<Row> lots() {
    var rows = new ArrayList<Row>();
    for (var row : lines()) {
      var shipped = columns.cell(row, Column.SHIPPED);
      boolean nothing = packs(shipped).filter(packs -> packs.signum() == 0).isPresent();
      if (!shipped.isEmpty() && !nothing) {
        rows.add(lot(row, shipped));
      }
    }
    return rows;
  }

  private Row lot(TableRow row, String shipped) {
    var line = line(row);
    if (line.isEmpty()) {
      return unknown(row);
    }
    if (packs(shipped).isEmpty()) {
      return faulty(row, line, Reason.QUANTITY_UNREADABLE, Map.of("raw", shipped));
    }
    var lot = columns.cell(row, Column.LOT);
    var expiry = columns.cell(row, Column.EXPIRY);
    if (lot.isEmpty() || expiry.isEmpty()) {
      var names = Map.of("item", line.get().nameEn(), "item_zh", line.get().nameZh());
      return faulty(row, line, Reason.LOT_MISSING, names);
    }
    if (lot.length() > LONGEST_LOT) {
      return faulty(row, line, Reason.LOT_UNREADABLE, Map.of("raw", lot));
    }
    var day = day(expiry);
    if (day.isEmpty()) {
      return faulty(row, line, Reason.DATE_UNREADABLE, Map.of("raw", expiry));
    }
    var said = new Said(Optional.empty(), Optional.empty(), packs(shipped), Optional.of(lot), day);
    return new Row(row.number(), raw(row), number(line), said, Optional.empty());
  }

  private List<TableRow> lines() {
    var rows = file.rows();
    return rows.subList(columns.header() + 1, rows.size()).stream()
        .filter(TableRow::isFilled)
        .toList();
  }

  /** By its number, and then its item must not say another; else by an item that is there once. */
  private Optional<OrderView.Line> line(TableRow row) {
    var number = columns.cell(row, Column.LINE);
    var item = columns.cell(row, Column.ITEM);
    if (!number.isEmpty()) {
      return number.matches("[0-9]{1,6}")
          ? order
              .line(Integer.parseInt(number))
              .filter(line -> item.isEmpty() || isItem(line, item))
          : Optional.empty();
    }
    var found = order.order().lines().stream().filter(line -> isItem(line, item)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isItem(OrderView.Line line, String item) {
    return item.equals(line.itemCode()) || item.equals(line.sellerItem());
  }

  private Row unknown(TableRow row) {
    return faulty(
        row,
        Optional.empty(),
        Reason.UNKNOWN_LINE,
        Map.of("row", shown(row, Column.LINE), "found", shown(row, Column.ITEM)));
  }

  private String shown(TableRow row, Column column) {
    var text = columns.cell(row, column);
    return text.isEmpty() ? "–" : text;
  }

  private static Row faulty(
      TableRow row, Optional<OrderView.Line> line, Reason reason, Map<String, String> facts) {
    return new Row(
        row.number(),
        raw(row),
        number(line),
        Said.NOTHING,
        Optional.of(Finding.of(reason, number(line), facts)));
  }

  private static Optional<Integer> number(Optional<OrderView.Line> line) {
    return line.map(OrderView.Line::number);
  }

  /** Whole packs, also none; as people write them. */
  private static Optional<BigDecimal> packs(String cell) {
    return QuantityCell.underHeader(cell).map(QuantityCell::quantity).map(BigDecimal::new);
  }

  /** As printed, or as a workbook counts days. */
  private Optional<LocalDate> day(String cell) {
    return file.firstDay().isPresent() && cell.matches("[0-9]{5}")
        ? file.firstDay().map(first -> first.plusDays(Integer.parseInt(cell)))
        : new PrintedExpiry(cell).day();
  }

  private static String raw(TableRow row) {
    return TableRow.cut(String.join(" · ", row.filled()), 200);
  }
}
