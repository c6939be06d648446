package org.bencao.web.invoicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.invoicing.boundary.InvoiceView.Difference;
import org.bencao.invoicing.boundary.InvoiceView.Line;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Lays order, receipt and invoice side by side for one reader. */
final class MatchLines {

  private static final String UNKNOWN = "–";

  private final Wording words;
  private final Figures figures;
  private final InvoiceView invoice;

  MatchLines(Wording words, InvoiceView invoice) {
    this.words = words;
    this.figures = words.figures();
    this.invoice = invoice;
  }

  List<MatchLine> all() {
    return invoice.lines().stream().map(this::row).toList();
  }

  private MatchLine row(Line line) {
    var open = open(line);
    var gaps = new LineGaps(words, line);
    return new MatchLine(
        line.position(),
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        line.itemCode(),
        words.unit(line.unit()),
        quantity(line.ordered()),
        line.agreed().map(figures::priceAmount).orElse(""),
        quantity(line.kept()),
        line.owed()
            .filter(all -> all.compareTo(line.quantity().subtract(line.credited())) > 0)
            .map(figures::quantity)
            .orElse(""),
        figures.quantity(line.quantity()),
        figures.priceAmount(line.price()),
        figures.quantity(line.taxPercent()),
        line.credited().signum() > 0 ? figures.quantity(line.credited()) : "",
        figures.amount(line.net()),
        open.stream().map(one -> column(one.finding().reason())).distinct().toList(),
        open.isEmpty() ? gaps.none(settled(line)) : open.stream().map(gaps::open).toList(),
        state(line, open));
  }

  private Tag state(Line line, List<Difference> open) {
    var state =
        invoice.row().kind() == InvoiceDocument.Kind.CREDIT_NOTE
            ? LineState.SET_OFF
            : LineState.of(line, open);
    var sum = open.stream().map(Difference::amount).reduce(zero(), Money::plus);
    return Tag.of(
        InvoiceLooks.of(state),
        words.page("invoicing.line." + state, "amount", figures.money(sum)));
  }

  private Money zero() {
    return Money.zero(invoice.row().payable().currency());
  }

  private List<Difference> open(Line line) {
    return of(line).stream().filter(one -> one.closedAt().isEmpty()).toList();
  }

  private List<Difference> settled(Line line) {
    return of(line).stream().filter(one -> one.closedAt().isPresent()).toList();
  }

  private List<Difference> of(Line line) {
    var position = Optional.of(line.position());
    return invoice.differences().stream().filter(one -> one.position().equals(position)).toList();
  }

  /** Which of the three is not like the others. */
  private static String column(Reason reason) {
    return switch (reason) {
      case MATCH_QUANTITY, INVOICE_WITHOUT_DESPATCH -> "receipt";
      case UNKNOWN_LINE, UOM_UNKNOWN -> "order";
      default -> "invoice";
    };
  }

  private String quantity(Optional<BigDecimal> quantity) {
    return quantity.map(figures::quantity).orElse(UNKNOWN);
  }
}
