package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.InvoiceDocument.Line;

/** The lines of an invoice: what has left and was not invoiced, at the confirmed price. */
final class InvoiceLines {

  private static final BigDecimal DEARER = new BigDecimal("1.05");
  private static final int WRONG = 31;
  private static final int BEFORE_GOODS = 32;

  private final Dossier dossier;
  private final SandboxCatalogue catalogue;

  InvoiceLines(Dossier dossier, SandboxCatalogue catalogue) {
    this.dossier = dossier;
    this.catalogue = catalogue;
  }

  List<Line> due() {
    var early = dossier.booking().scenario().number() == BEFORE_GOODS;
    var lines = new ArrayList<Line>();
    for (var standing : new Standings(dossier, catalogue).all()) {
      var due = early ? standing.toInvoiceEarly() : standing.toInvoice();
      if (due.signum() > 0) {
        lines.add(due(lines.size() + 1, standing, due));
      }
    }
    return lines;
  }

  /** The same line at a higher price. */
  static Line dearer(Line line) {
    var price = line.unitPrice();
    var amount = price.amount().multiply(DEARER).setScale(4, RoundingMode.HALF_UP);
    return of(
        line.number(),
        line.lineRef(),
        line.item(),
        line.invoiced(),
        new UnitPrice(amount, price.currency()),
        line.tax().orElseThrow().percent());
  }

  static Line of(
      int number,
      Optional<String> lineRef,
      Optional<DocumentItem> item,
      Quantity quantity,
      UnitPrice price,
      BigDecimal percent) {
    return new Line(
        number,
        Optional.empty(),
        lineRef,
        item,
        quantity,
        price,
        Optional.of(InvoiceSums.taxOf(percent, price.times(quantity))));
  }

  private Line due(int number, Standing standing, BigDecimal due) {
    var item = left(standing);
    var rate = catalogue.vatPercent(item.sellerItem().orElse(""));
    var form = standing.scenario().number() == WRONG ? standing.scenario().form() : 0;
    var right =
        of(
            number,
            Optional.of(standing.lineRef()),
            Optional.of(item),
            standing.quantity(form == 2 ? due.add(BigDecimal.ONE) : due),
            price(standing, item),
            form == 3 ? SandboxCatalogue.otherRate(rate) : rate);
    return form == 1 ? dearer(right) : right;
  }

  /** The item as it lay in the carton. */
  private DocumentItem left(Standing standing) {
    return dossier.despatches().stream()
        .flatMap(despatch -> despatch.lines().stream())
        .filter(line -> line.lineRef().equals(Optional.of(standing.lineRef())))
        .map(line -> line.item())
        .findFirst()
        .orElseGet(standing::item);
  }

  /** Where nobody named a price, the catalogue does. */
  private UnitPrice price(Standing standing, DocumentItem item) {
    var listed =
        item.sellerItem()
            .flatMap(catalogue::find)
            .map(SandboxCatalogue.Entry::price)
            .orElse(BigDecimal.ZERO);
    return standing.price().orElseGet(() -> new UnitPrice(listed, dossier.order().currency()));
  }
}
