package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.receiving.boundary.Returnable;
import org.bencao.web.exchange.Wording;
import org.bencao.web.ordering.PostedForm;

/** Lots of a delivery as rows of the form that asks for a return, and what was typed into them. */
final class ReturnRows {

  private final Wording words;

  ReturnRows(Wording words) {
    this.words = words;
  }

  /**
   * A row into which something was typed.
   *
   * @param quantity none where it is no whole number above 0
   */
  record Typed(int position, Optional<String> lot, String raw, Optional<BigDecimal> quantity) {}

  /** Rows whose quantity is not blank; each row sends its line, its lot and its quantity. */
  static List<Typed> typed(PostedForm form) {
    var positions = form.texts("position");
    var lots = form.texts("lot");
    var quantities = form.texts("quantity");
    int rows = Math.min(positions.size(), Math.min(lots.size(), quantities.size()));
    return IntStream.range(0, rows)
        .filter(at -> !quantities.get(at).isEmpty())
        .filter(at -> positions.get(at).matches("[0-9]{1,6}"))
        .mapToObj(
            at ->
                new Typed(
                    Integer.parseInt(positions.get(at)),
                    Optional.of(lots.get(at)).filter(lot -> !lot.isEmpty()),
                    quantities.get(at),
                    whole(quantities.get(at))))
        .toList();
  }

  private static Optional<BigDecimal> whole(String typed) {
    return new PostedForm(Map.of("quantity", new String[] {typed})).wholeQuantity("quantity");
  }

  /** A lot of which something may go back, or did. */
  ReturnableRow row(Returnable lot) {
    var figures = words.figures();
    return new ReturnableRow(
        lot.position(),
        words.name(lot.nameEn(), lot.nameZh()),
        words.otherName(lot.nameEn(), lot.nameZh()),
        lot.lot().orElse(""),
        lot.expiry().map(figures::date).orElse("–"),
        figures.quantity(lot.good()) + " " + words.unit(lot.unit()),
        figures.quantity(lot.left()),
        lot.left().toBigInteger().intValue());
  }
}
