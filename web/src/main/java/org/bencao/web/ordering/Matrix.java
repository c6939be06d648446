package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.web.exchange.Wording;

/** Draws the lines of an order: ordered, confirmed, back-ordered, rejected, open. */
final class Matrix {

  private final Wording words;
  private final OrderTags tags;

  Matrix(Wording words) {
    this.words = words;
    this.tags = new OrderTags(words);
  }

  MatrixLine line(Line line) {
    var figures = words.figures();
    var confirmed = line.confirmedPrice().filter(price -> !price.equals(line.price()));
    return new MatrixLine(
        line.number(),
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        line.itemCode(),
        words.unit(line.unit()),
        figures.quantity(line.ordered()),
        some(line.confirmed()),
        some(line.backOrdered()),
        some(line.rejected()),
        some(line.unanswered().add(line.offered())),
        figures.priceAmount(confirmed.orElse(line.price())),
        confirmed.map(price -> figures.priceAmount(line.price())).orElse(""),
        figures.amount(line.net()),
        tags.answer(line.answer()),
        note(line),
        line.answer() != AnswerState.CONFIRMED && line.answer() != AnswerState.UNANSWERED
            || confirmed.isPresent());
  }

  /** A zero says nothing in a matrix. */
  private String some(BigDecimal quantity) {
    return quantity.signum() == 0 ? "" : words.figures().quantity(quantity);
  }

  private String note(Line line) {
    var figures = words.figures();
    var notes = new ArrayList<String>();
    line.promisedOn()
        .map(day -> words.page("ordering.order.promised", "day", figures.day(day)))
        .ifPresent(notes::add);
    line.backOrderOn()
        .map(day -> words.page("ordering.order.backOrderOn", "day", figures.day(day)))
        .ifPresent(notes::add);
    line.answerReason().ifPresent(notes::add);
    return String.join(" · ", List.copyOf(notes));
  }
}
