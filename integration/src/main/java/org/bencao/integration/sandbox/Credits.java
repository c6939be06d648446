package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Line;
import org.bencao.document.OrderDocument;
import org.bencao.document.ReceiptAdviceDocument;

/** The credit note for what a receipt advice says is short, damaged, held or sent back. */
final class Credits {

  private static final int CREDITS = 35;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Dossier dossier;

  Credits(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Nothing where nothing is claimed, or nothing of it was invoiced. */
  Optional<InvoiceDocument> next(Step step) {
    var advice = dossier.advices().get(step.about());
    var credits =
        dossier.order().lines().stream()
            .filter(line -> dossier.plays(line).number() == CREDITS)
            .flatMap(line -> credit(line, claimed(advice, line)).stream())
            .toList();
    if (credits.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new InvoiceFrame(dossier)
            .creditNote(
                Numbers.of("CN", dossier.order().number(), dossier.credits().size()),
                LocalDate.ofInstant(step.at(), dossier.zone()),
                credits.get(0).invoice(),
                advice.number(),
                credits.stream().map(Credit::line).toList()));
  }

  /** What is given back, and the invoice that had asked for it. */
  private record Credit(String invoice, Line line) {}

  private Optional<Credit> credit(OrderDocument.Line line, BigDecimal claimed) {
    if (claimed.signum() == 0) {
      return Optional.empty();
    }
    for (var invoice : dossier.bills()) {
      for (var asked : invoice.lines()) {
        if (asked.lineRef().equals(Optional.of(line.lineNumber()))) {
          var given = given(asked, claimed, dossier.plays(line).form());
          return Optional.of(new Credit(invoice.number(), given));
        }
      }
    }
    return Optional.empty();
  }

  /** What is claimed, half of it, or more than was ever invoiced. */
  private static Line given(Line asked, BigDecimal claimed, int form) {
    var quantity =
        switch (form) {
          case 1 -> claimed;
          case 2 -> claimed.divide(TWO, 0, RoundingMode.HALF_UP);
          default -> asked.invoiced().value().add(BigDecimal.ONE);
        };
    return InvoiceLines.of(
        asked.number(),
        asked.lineRef(),
        asked.item(),
        new Quantity(quantity, asked.invoiced().unit()),
        asked.unitPrice(),
        asked.tax().orElseThrow().percent());
  }

  private static BigDecimal claimed(ReceiptAdviceDocument advice, OrderDocument.Line line) {
    return advice.lines().stream()
        .filter(found -> found.lineRef().equals(line.lineNumber()))
        .flatMap(
            found ->
                List.of(found.shortage(), found.damaged(), found.quarantined(), found.refused())
                    .stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
