package org.bencao.web.ordering;

import java.util.List;
import org.bencao.ordering.boundary.ReorderLine;
import org.bencao.ordering.boundary.ReorderLine.Change;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws what a past order would be today: old struck through, new beside it. */
final class ReorderRows {

  private static final String NOTHING = "–";

  private final Wording words;

  ReorderRows(Wording words) {
    this.words = words;
  }

  ReorderRow row(ReorderLine line) {
    var figures = words.figures();
    boolean samePrice = line.priceNow().map(price -> price.equals(line.priceThen())).orElse(false);
    return new ReorderRow(
        line.number(),
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        line.itemCode(),
        words.unit(line.unit()),
        figures.quantity(line.ordered()),
        figures.typed(line.ordered()),
        samePrice ? "" : figures.price(line.priceThen()),
        line.priceNow().map(figures::price).orElse(NOTHING),
        line.netNow().map(figures::money).orElse(NOTHING),
        line.stockNow().map(figures::count).orElse(NOTHING),
        changes(line),
        line.findings().stream().map(finding -> words.why(finding, "")).toList(),
        !line.changes().isEmpty(),
        line.gone());
  }

  private List<Tag> changes(ReorderLine line) {
    return line.changes().isEmpty()
        ? List.of(new Tag("ok bare", "check", words.page("ordering.reorder.change.NONE")))
        : line.changes().stream().map(this::change).toList();
  }

  private Tag change(Change change) {
    var word = words.page("ordering.reorder.change." + change);
    return switch (change) {
      case GONE -> new Tag("bad", "times-circle", word);
      case PRICE_UP -> new Tag("warn", "arrow-up", word);
      case PRICE_DOWN -> new Tag("ok", "arrow-down", word);
      case NO_PRICE -> new Tag("bad", "minus-circle", word);
      case SHORT -> new Tag("warn", "truck", word);
      case MULTIPLE -> new Tag("warn", "box", word);
      case REFUSED -> new Tag("bad", "ban", word);
    };
  }
}
