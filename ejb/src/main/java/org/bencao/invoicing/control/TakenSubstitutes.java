package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;

/**
 * Lines of an invoice that named another item than the order's before anybody knew that it stands
 * in for it: once the buyer takes it, they ask money for the order's line (documents 1.5, row 14).
 */
@ApplicationScoped
public class TakenSubstitutes {

  @Inject Invoices invoices;
  @Inject Differences differences;
  @Inject OrderLedger ledger;

  /** Under the order's lock. */
  void takeUp(Caller caller, Invoice invoice, LockedOrder order) {
    var changes = new ArrayList<QuantityChange>();
    for (var question : questions(invoice, order)) {
      var line = order.line(question.lineNo().orElseThrow()).orElseThrow();
      var billed = invoice.line(question.position().orElseThrow()).orElseThrow();
      if (standsIn(billed, line)) {
        billed.asksFor(line);
        changes.add(
            new QuantityChange(
                line.number(),
                QuantityKind.INVOICED,
                billed.quantity(),
                billed.position(),
                Optional.empty()));
        differences.close(caller, invoice, question, Resolution.SETTLED, Optional.empty());
      }
    }
    ledger.write(caller, order.id(), "invoice:" + Tsid.text(invoice.id()), changes);
  }

  private List<InvoiceDifference> questions(Invoice invoice, LockedOrder order) {
    return invoice.lines().stream()
            .noneMatch(line -> line.isOf(order.id().value()) && line.isInQuestion())
        ? List.of()
        : invoices.differences(invoice).stream()
            .filter(one -> one.isOpen() && one.reason() == Reason.ITEM_DIFFERS)
            .filter(one -> one.orderId().filter(id -> id == order.id().value()).isPresent())
            .toList();
  }

  /** What is counted otherwise, or was credited in part, stays for a person. */
  private static boolean standsIn(InvoiceLine billed, LockedLine line) {
    return line.standIn().filter(billed::isOf).isPresent()
        && billed.unit().equals(line.unit())
        && billed.quantity().stripTrailingZeros().scale() <= 0
        && billed.creditedNet().amount().signum() == 0;
  }
}
