package org.bencao.web.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.invoicing.boundary.InvoiceView.Difference;
import org.bencao.invoicing.boundary.InvoiceView.Line;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.boundary.PriceGap;
import org.bencao.invoicing.boundary.Tolerance;
import org.bencao.web.exchange.Wording;

/** Says how far a line is from what it should be, in money and percent. */
final class LineGaps {

  private static final BigDecimal ALL = new BigDecimal(100);

  private final Wording words;
  private final Line line;

  LineGaps(Wording words, Line line) {
    this.words = words;
    this.line = line;
  }

  ShownGap open(Difference difference) {
    return new ShownGap(
        words.figures().difference(difference.amount()),
        words.figures().percent(percent(difference)),
        passes(difference));
  }

  /** A gap that asks nothing of anybody says why it does not. */
  List<ShownGap> none(List<Difference> settled) {
    return line.gap().stream()
        .map(
            gap ->
                new ShownGap(
                    words.figures().difference(gap.amount()),
                    words.figures().percent(gap.percent()),
                    words.page("invoicing.gap." + why(gap, settled))))
        .toList();
  }

  private static String why(PriceGap gap, List<Difference> settled) {
    if (gap.rounding()) {
      return "rounding";
    }
    if (gap.amount().amount().signum() < 0) {
      return "less";
    }
    return settled.stream()
            .filter(one -> one.finding().reason() == Reason.MATCH_PRICE)
            .flatMap(one -> one.resolution().stream())
            .anyMatch(how -> how == Resolution.ACCEPTED)
        ? "accepted"
        : "within";
  }

  /** Of the agreed price, where the price is it, else of the line. */
  private BigDecimal percent(Difference difference) {
    return difference.finding().reason() == Reason.MATCH_PRICE && line.gap().isPresent()
        ? line.gap().get().percent()
        : share(difference.amount());
  }

  private BigDecimal share(Money amount) {
    return line.net().amount().signum() == 0
        ? ALL
        : amount.amount().multiply(ALL).divide(line.net().amount(), 1, RoundingMode.HALF_UP);
  }

  private String passes(Difference difference) {
    var limit = difference.tolerance().map(this::limit);
    var rule = difference.finding().rule();
    var nothing = words.page("invoicing.gap.nothing");
    return rule.isEmpty()
        ? limit.orElse("")
        : Stream.of(limit.orElse(nothing), rule).collect(Collectors.joining(" · "));
  }

  private String limit(Tolerance tolerance) {
    var amount = words.figures().money(tolerance.amount());
    return tolerance
        .percent()
        .map(
            percent ->
                words.page(
                    "invoicing.gap.both",
                    "percent",
                    words.figures().quantity(percent),
                    "amount",
                    amount))
        .orElseGet(() -> words.page("invoicing.gap.amount", "amount", amount));
  }
}
