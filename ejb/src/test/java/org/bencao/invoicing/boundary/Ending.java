package org.bencao.invoicing.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.ordering.boundary.OrderChangeView;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.receiving.boundary.DespatchRow;

/** Where an order ended with all that hangs on it, as lines of text that a person can read. */
record Ending(
    OrderView order,
    List<OrderChangeView> wishes,
    List<DespatchRow> despatches,
    List<InvoiceView> invoices) {

  List<String> lines() {
    var all = new ArrayList<String>();
    all.add(order.row().headline().name());
    order.lines().forEach(line -> all.add(line(line)));
    wishes.forEach(wish -> all.add(wish(wish)));
    despatches.forEach(one -> all.add("despatch " + one.state() + " " + plain(one.advised())));
    invoices.forEach(one -> all.add(invoice(one)));
    all.addAll(open());
    return List.copyOf(all);
  }

  private static String line(OrderView.Line line) {
    var sums =
        sums(line).entrySet().stream()
            .filter(sum -> sum.getValue().signum() != 0)
            .map(sum -> sum.getKey() + " " + plain(sum.getValue()))
            .collect(Collectors.joining(", "));
    var axes = Stream.of(line.answer(), line.delivery(), line.receipt(), line.money());
    return "line "
        + line.number()
        + line.confirmedPrice().map(price -> " at " + plain(price.amount())).orElse("")
        + ": "
        + sums
        + "; "
        + axes.map(Enum::name).collect(Collectors.joining(" "));
  }

  private static Map<String, BigDecimal> sums(OrderView.Line line) {
    var done = line.fulfilment();
    var sums = new LinkedHashMap<String, BigDecimal>();
    sums.put("ordered", line.ordered());
    sums.put("cancelled", line.cancelled());
    sums.put("unanswered", line.unanswered());
    sums.put("confirmed", line.confirmed());
    sums.put("back-ordered", line.backOrdered());
    sums.put("rejected", line.rejected());
    sums.put("offered", line.offered());
    sums.put("despatched", done.despatched());
    sums.put("excess", done.excess());
    sums.put("received", done.received());
    sums.put("short", done.shortfall());
    sums.put("invoiced", done.invoiced());
    return sums;
  }

  private static String wish(OrderChangeView wish) {
    return "wish "
        + wish.verdict().map(Enum::name).orElse("WAITS")
        + wish.lines().stream()
            .map(line -> " " + plain(line.granted()) + " of " + plain(line.asked()))
            .collect(Collectors.joining(","));
  }

  static String invoice(InvoiceView invoice) {
    var differences =
        invoice.differences().stream()
            .filter(one -> one.closedAt().isEmpty())
            .map(
                one ->
                    String.format(
                        Locale.ROOT,
                        ", %s %s %s",
                        one.position().map(String::valueOf).orElse("-"),
                        one.finding().reason(),
                        one.amount().amount().toPlainString()))
            .sorted()
            .collect(Collectors.joining());
    return "invoice "
        + invoice.row().state()
        + ", releasable "
        + invoice.releasable().amount().toPlainString()
        + differences;
  }

  /** As a set: what came first stands nowhere. */
  private List<String> open() {
    return order.exceptions().stream()
        .map(
            one ->
                "open "
                    + one.line().map(String::valueOf).orElse("-")
                    + " "
                    + one.finding().reason())
        .distinct()
        .sorted()
        .toList();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
