package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.document.AllowanceCharge;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference;
import org.bencao.invoicing.entity.InvoiceDifference.Found;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;

/** Opens and closes what is not as it should be, on the invoice and on its order. */
@ApplicationScoped
public class Differences {

  private static final Duration CLOCK = Duration.ofDays(5);

  @Inject Invoices invoices;
  @Inject OrderLedger ledger;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public void open(Caller caller, Invoice invoice, PurchaseOrderId order, Found found) {
    var now = clock.instant();
    invoices.add(new InvoiceDifference(identifiers.next(), invoice, found, now, now.plus(CLOCK)));
    var facts = new HashMap<>(found.facts());
    facts.put("invoice", invoice.number());
    ledger.open(
        caller,
        order,
        new OrderStory(
            OrderEvent.EXCEPTION_OPENED,
            caller.name(),
            found.lineNo(),
            Optional.of(found.reason()),
            facts,
            invoice.messageId()));
  }

  /** Closed; the last of its kind on an order line takes the invoice's badge with it. */
  public void close(
      Caller caller,
      Invoice invoice,
      InvoiceDifference difference,
      Resolution how,
      Optional<String> note) {
    difference.close(how, caller.name(), note, clock.instant());
    invoices.flush();
    var order = difference.orderId().map(PurchaseOrderId::new);
    boolean last = !invoices.isBadged(difference, invoice.messageId());
    order
        .filter(id -> last)
        .ifPresent(
            id ->
                ledger.settle(
                    caller, id, difference.lineNo(), difference.reason(), invoice.messageId()));
  }

  /** What was given back of charges, and of lines that nobody knew, is no difference any more. */
  public void credited(Caller caller, Invoice invoice, List<AllowanceCharge> charges) {
    var open = invoices.differences(invoice).stream().filter(InvoiceDifference::isOpen).toList();
    charges.forEach(
        charge ->
            open.stream()
                .filter(one -> one.isOpen() && isThat(one, charge))
                .findFirst()
                .ifPresent(
                    one -> lessen(caller, invoice, one, one.amount().minus(charge.amount()))));
    invoice.lines().stream()
        .filter(InvoiceLine::isInQuestion)
        .forEach(
            line ->
                open.stream()
                    .filter(one -> one.position().equals(Optional.of(line.position())))
                    .filter(one -> !one.amount().equals(line.owedNet()))
                    .forEach(one -> lessen(caller, invoice, one, line.owedNet())));
  }

  private static boolean isThat(InvoiceDifference one, AllowanceCharge charge) {
    return one.reason() == Reason.INVOICE_UNKNOWN_CHARGE
        && one.facts().get("kind").equals(Reckoning.kind(charge))
        && one.amount().amount().compareTo(charge.amount().amount()) >= 0;
  }

  private void lessen(Caller caller, Invoice invoice, InvoiceDifference one, Money rest) {
    if (rest.amount().signum() > 0) {
      one.left(rest);
    } else {
      close(caller, invoice, one, Resolution.CREDITED, Optional.empty());
    }
  }

  /**
   * What the match says now against what stands open: new ones are opened, those that went away
   * closed, those that stay told as they are now.
   */
  public void sync(
      Caller caller,
      Invoice invoice,
      Set<Reason> judged,
      List<Found> wanted,
      Map<Long, Resolution> why) {
    var standing = invoices.differences(invoice);
    for (var found : wanted) {
      var same = standing.stream().filter(one -> one.isAbout(found)).toList();
      var open = same.stream().filter(InvoiceDifference::isOpen).findFirst();
      if (open.isPresent()) {
        open.get().now(found);
      } else if (same.stream().noneMatch(InvoiceDifference::isAccepted)) {
        open(caller, invoice, new PurchaseOrderId(found.orderId().orElseThrow()), found);
      }
    }
    standing.stream()
        .filter(InvoiceDifference::isOpen)
        .filter(one -> judged.contains(one.reason()))
        .filter(one -> wanted.stream().noneMatch(one::isAbout))
        .forEach(
            one ->
                close(
                    caller,
                    invoice,
                    one,
                    why.getOrDefault(invoice.id(), Resolution.SETTLED),
                    Optional.empty()));
  }
}
