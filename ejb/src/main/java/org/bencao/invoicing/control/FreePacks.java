package org.bencao.invoicing.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.MatchFacts.Free;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;

/** What of an order costs nothing, and on which invoice it stands. */
final class FreePacks {

  private final LockedOrder order;
  private final List<Invoice> asking;

  /**
   * Of one order.
   *
   * @param asking all its invoices, the oldest first
   */
  FreePacks(LockedOrder order, List<Invoice> asking) {
    this.order = order;
    this.asking = asking;
  }

  /** Of one line; packs that are on no invoice are said of the last line that could name them. */
  Free of(Invoice invoice, InvoiceLine line) {
    var meant = order.line(line.lineNo().orElseThrow()).orElseThrow();
    return new Free(
        isAlone(invoice, line, meant),
        isLast(invoice, line, meant) ? unbilled(meant) : BigDecimal.ZERO);
  }

  /** What is given for nothing as a whole came with nothing. */
  private boolean isAlone(Invoice invoice, InvoiceLine line, LockedLine meant) {
    return isFree(line)
        && !isPaid(invoice, meant)
        && asking.stream().anyMatch(one -> isPaid(one, meant));
  }

  private boolean isPaid(Invoice invoice, LockedLine meant) {
    return invoice.lines().stream().anyMatch(one -> means(one, meant) && !isFree(one));
  }

  private static boolean isFree(InvoiceLine one) {
    return one.unitPrice().amount().signum() == 0;
  }

  /** Kept beyond what was ordered, where all that was ordered is on invoices. */
  private BigDecimal unbilled(LockedLine line) {
    var ordered = line.ordered().subtract(line.cancelled());
    var billed =
        asking.stream()
            .flatMap(invoice -> invoice.lines().stream())
            .filter(one -> means(one, line))
            .map(InvoiceLine::owed)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var kept = line.fulfilment().kept();
    return billed.compareTo(ordered) >= 0
        ? kept.subtract(billed).max(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  private boolean isLast(Invoice invoice, InvoiceLine line, LockedLine meant) {
    var last =
        asking.stream()
            .filter(one -> one.lines().stream().anyMatch(other -> means(other, meant)))
            .reduce((first, second) -> second);
    return last.filter(one -> one.id() == invoice.id()).isPresent()
        && invoice.lines().stream()
            .filter(one -> means(one, meant))
            .reduce((first, second) -> second)
            .equals(Optional.of(line));
  }

  private boolean means(InvoiceLine one, LockedLine line) {
    return !one.isInQuestion() && one.means(order.id().value(), line.number());
  }
}
