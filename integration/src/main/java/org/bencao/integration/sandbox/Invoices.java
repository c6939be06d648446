package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Money;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Line;

/** The invoices of an order, right or wrong as its scenario wants them. */
final class Invoices {

  private static final Scenario OTHER_TOTAL = new Scenario(33, 2);
  private static final Scenario CHARGED = new Scenario(34, 1);
  private static final Scenario UNBALANCED = new Scenario(34, 2);
  private static final String FREIGHT = "D240";

  private final SandboxCatalogue catalogue;

  Invoices(SandboxCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Nothing where all that has left is invoiced. */
  Optional<InvoiceDocument> next(Dossier dossier, Step step) {
    var lines = new InvoiceLines(dossier, catalogue).due();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var scenario = dossier.booking().scenario();
    var invoice =
        new InvoiceFrame(dossier)
            .invoice(
                Numbers.of("INV", dossier.order().number(), dossier.bills().size()),
                LocalDate.ofInstant(step.at(), dossier.zone()),
                despatches(dossier, lines),
                lines,
                scenario.equals(CHARGED) ? List.of(unagreed(dossier)) : List.of());
    return Optional.of(
        scenario.equals(UNBALANCED)
            ? InvoiceFrame.totalling(invoice, invoice.payable().plus(one(invoice.currency())))
            : invoice);
  }

  /** Word for word, or under the same number with other prices. */
  Optional<InvoiceDocument> again(Dossier dossier) {
    return dossier.bills().stream()
        .findFirst()
        .map(
            first ->
                dossier.booking().scenario().equals(OTHER_TOTAL) ? dearer(dossier, first) : first);
  }

  private static InvoiceDocument dearer(Dossier dossier, InvoiceDocument first) {
    return new InvoiceFrame(dossier)
        .invoice(
            first.number(),
            first.issuedOn(),
            first.despatchNumbers(),
            first.lines().stream().map(InvoiceLines::dearer).toList(),
            List.of());
  }

  /** Despatches that brought what is invoiced, and that no invoice has named yet. */
  private static List<String> despatches(Dossier dossier, List<Line> lines) {
    var refs = lines.stream().map(Line::lineRef).collect(Collectors.toSet());
    return dossier.despatches().stream()
        .filter(
            despatch -> despatch.lines().stream().anyMatch(line -> refs.contains(line.lineRef())))
        .map(DespatchAdviceDocument::number)
        .filter(
            number ->
                dossier.bills().stream()
                    .noneMatch(invoice -> invoice.despatchNumbers().contains(number)))
        .toList();
  }

  private static AllowanceCharge unagreed(Dossier dossier) {
    var amount = new Money(BigDecimal.valueOf(25), dossier.order().currency());
    return new AllowanceCharge(true, FREIGHT, Optional.of("FREIGHT"), amount);
  }

  private static Money one(String currency) {
    return new Money(BigDecimal.ONE, currency);
  }
}
