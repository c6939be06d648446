package org.bencao.web.ordering;

import java.math.BigDecimal;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.web.exchange.Wording;

/** Draws the lines of an order: ordered, confirmed, shipped, received, invoiced. */
final class Matrix {

  /** Not known yet, which is not zero. */
  private static final String UNKNOWN = "–";

  private final Wording words;
  private final OrderTags tags;
  private final LineRemarks remarks;

  Matrix(Wording words) {
    this.words = words;
    this.tags = new OrderTags(words);
    this.remarks = new LineRemarks(words);
  }

  ShownMatrix of(LinePages pages, Money net, OrderAddress address) {
    int page = pages.page();
    var differing = pages.nextDifference();
    return new ShownMatrix(
        pages.shown().stream().map(this::line).toList(),
        sums(OrderSums.of(pages.all()), net),
        pages.count(),
        range(pages),
        page > 1 ? address.onLines(page - 1).path() : "",
        page < pages.count() ? address.onLines(page + 1).path() : "",
        differing
            .map(line -> address.onLines(pages.pageOf(line)).path() + "#line-" + line.number())
            .orElse(""),
        differing.map(Line::number).orElse(0));
  }

  private String range(LinePages pages) {
    var shown = pages.shown();
    return words.page(
        "ordering.order.range",
        "first",
        pages.first(),
        "last",
        shown.isEmpty() ? 0 : shown.get(shown.size() - 1).number(),
        "count",
        pages.all().size());
  }

  private MatrixSums sums(OrderSums sums, Money net) {
    var figures = words.figures();
    return new MatrixSums(
        figures.quantity(sums.ordered()),
        figures.quantity(sums.confirmed()),
        more(sums.backOrdered()),
        figures.quantity(sums.shipped()),
        figures.quantity(sums.fulfilment().received()),
        figures.quantity(sums.fulfilment().invoiced()),
        figures.amount(net));
  }

  MatrixLine line(Line line) {
    var figures = words.figures();
    var done = line.fulfilment();
    boolean shipped = done.advised().signum() > 0;
    var confirmed = line.confirmedPrice().filter(price -> !price.equals(line.price()));
    return new MatrixLine(
        line.number(),
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        line.itemCode(),
        words.unit(line.unit()),
        figures.quantity(line.ordered()),
        known(line.answer() != AnswerState.UNANSWERED, line.confirmed()),
        more(line.backOrdered()),
        known(shipped, done.despatched()),
        more(done.excess()),
        known(shipped, done.received()),
        known(line.money() != MoneyState.NOT_INVOICED, done.invoiced()),
        figures.priceAmount(confirmed.orElse(line.price())),
        confirmed.map(price -> figures.priceAmount(line.price())).orElse(""),
        figures.amount(line.net()),
        tags.line(line),
        remarks.note(line),
        remarks.alarm(line),
        Differences.any(line));
  }

  private String known(boolean begun, BigDecimal quantity) {
    return begun ? words.figures().quantity(quantity) : UNKNOWN;
  }

  /** Beside the quantity that it adds to. */
  private String more(BigDecimal quantity) {
    return quantity.signum() == 0 ? "" : "+ " + words.figures().quantity(quantity);
  }
}
