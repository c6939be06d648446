package org.bencao.integration.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.document.OrderDocument;

/** Looks for the orders and lines that changes and receipt advices speak of. */
final class References {

  private final Arrival arrival;
  private final Books books;
  private final Act act;

  References(Arrival arrival, Books books, Act act) {
    this.arrival = arrival;
    this.books = books;
    this.act = act;
  }

  /** What is named and was never ordered. */
  List<Judge.Note> unknown() {
    var notes = new ArrayList<Judge.Note>();
    for (var change : arrival.changes()) {
      var lines = change.lines().stream().map(line -> line.lineRef()).distinct().toList();
      notes.addAll(unknown("change " + change.number(), change.orderNumber(), lines));
    }
    for (var advice : arrival.advices()) {
      var lines = advice.lines().stream().map(line -> line.lineRef()).distinct().toList();
      notes.addAll(unknown("receipt " + advice.number(), advice.orderNumber(), lines));
    }
    return notes;
  }

  private List<Judge.Note> unknown(String document, String number, List<String> lines) {
    var order = order(number);
    if (order.isEmpty()) {
      return List.of(new Judge.Note("ORDER_UNKNOWN", document + ": " + number));
    }
    var ordered = lineNumbers(order.get());
    return lines.stream()
        .filter(line -> !ordered.contains(line))
        .map(line -> new Judge.Note("LINE_UNKNOWN", document + ": " + number + " line " + line))
        .toList();
  }

  private static Set<String> lineNumbers(OrderDocument order) {
    return order.lines().stream().map(OrderDocument.Line::lineNumber).collect(Collectors.toSet());
  }

  /** It may have come in the same interchange. */
  private Optional<OrderDocument> order(String number) {
    return books
        .booking(number)
        .map(act::order)
        .or(
            () ->
                arrival.orders().stream()
                    .filter(order -> order.number().equals(number))
                    .findFirst());
  }
}
