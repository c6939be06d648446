package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.Party;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.document.ReceiptAdviceDocument.Line;
import org.bencao.document.StatedReason;

/** Receipts by chance, with any mixture of findings on a line. */
final class GeneratedReceipts {

  private final GeneratedDocuments any;

  GeneratedReceipts(GeneratedDocuments any) {
    this.any = any;
  }

  ReceiptAdviceDocument receipt() {
    var lines = new ArrayList<Line>();
    for (var count = any.upTo(6); count > 0; count--) {
      lines.add(line());
    }
    return new ReceiptAdviceDocument(
        Optional.empty(),
        any.number(),
        any.minute(),
        any.maybe(any::number),
        any.number(),
        List.of(any.party(Party.Role.BUYER), any.party(Party.Role.SELLER)),
        lines);
  }

  private Line line() {
    var unit = any.unit();
    return new Line(
        Integer.toString(any.upTo(40)),
        any.item(),
        unit,
        any.maybe(() -> "L" + any.digits(6)),
        any.maybe(any::date),
        count(unit),
        count(unit),
        count(unit),
        count(unit),
        count(unit),
        count(unit),
        any.maybe(() -> new StatedReason(any.one("EXPIRED", "RECALLED"), any.words())).stream()
            .toList());
  }

  private BigDecimal count(String unit) {
    return any.maybe(() -> any.quantity(unit).value()).orElse(BigDecimal.ZERO);
  }
}
