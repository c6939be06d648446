package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference;
import org.bencao.invoicing.entity.InvoiceDifference.Found;
import org.bencao.ordering.boundary.LockedOrder;
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

  /** Opens all of these; what has no order of its own is told to the first. */
  public void open(Caller caller, Invoice invoice, LockedOrder first, Collection<Found> found) {
    found.forEach(
        one ->
            open(caller, invoice, one.orderId().map(PurchaseOrderId::new).orElse(first.id()), one));
  }

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

  /** Closed; the last of its kind on an order line takes the badge of the order with it. */
  public void close(
      Caller caller,
      Invoice invoice,
      InvoiceDifference difference,
      Resolution how,
      Optional<String> note) {
    difference.close(how, caller.name(), note, clock.instant());
    invoices.flush();
    for (long order : orders(invoice, difference)) {
      boolean others =
          invoices
              .openDifferences(invoices.askingFor(order).stream().map(Invoice::id).toList())
              .values()
              .stream()
              .flatMap(List::stream)
              .anyMatch(
                  one ->
                      one.reason() == difference.reason()
                          && one.lineNo().equals(difference.lineNo()));
      if (!others) {
        ledger.settle(
            caller, new PurchaseOrderId(order), difference.lineNo(), Set.of(difference.reason()));
      }
    }
  }

  private static List<Long> orders(Invoice invoice, InvoiceDifference difference) {
    return difference.orderId().map(List::of).orElseGet(invoice::orderIds);
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
