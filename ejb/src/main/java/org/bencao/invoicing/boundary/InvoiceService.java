package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Page;
import org.bencao.common.Reading;
import org.bencao.common.Tsid;
import org.bencao.invoicing.control.InvoiceViews;
import org.bencao.invoicing.control.Invoices;
import org.bencao.invoicing.control.MoneyAtRisk;
import org.bencao.invoicing.control.Statements;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.ordering.boundary.PurchaseOrderId;

/** Invoices and credit notes as the people of either side see them. */
@Stateless
@Reading
public class InvoiceService {

  @Inject Invoices invoices;
  @Inject InvoiceViews views;
  @Inject MoneyAtRisk atRisk;
  @Inject Statements statements;

  /** A constant number of statements, whatever the size of the page. */
  public Page<InvoiceRow> list(Caller caller, InvoiceFilter filter) {
    caller.require(Invoices.READERS);
    var found = new ArrayList<>(invoices.page(caller, filter));
    boolean more = found.size() > filter.size();
    if (more) {
      found.remove(found.size() - 1);
    }
    boolean forward = filter.newer().isPresent();
    if (forward) {
      Collections.reverse(found);
    }
    boolean paged = filter.which() != InvoiceFilter.Which.AT_RISK;
    boolean hasOlder = paged && (forward || more);
    boolean hasNewer = paged && (forward ? more : filter.older().isPresent());
    return new Page<>(
        views.rows(caller, found),
        key(found, found.size() - 1).filter(key -> hasOlder),
        key(found, 0).filter(key -> hasNewer));
  }

  public InvoiceCounts counts(Caller caller) {
    caller.require(Invoices.READERS);
    return atRisk.counts(caller);
  }

  /** Nothing for an invoice of others, as for one that never was. */
  public Optional<InvoiceView> find(Caller caller, InvoiceId id) {
    caller.require(Invoices.READERS);
    return invoices.find(caller, id.value()).map(found -> views.view(caller, found));
  }

  /** Invoices and credit notes about the order, oldest first. */
  public List<InvoiceRow> ofOrder(Caller caller, PurchaseOrderId order) {
    caller.require(Invoices.READERS);
    return views.rows(caller, invoices.ofOrder(caller, order.value()));
  }

  /** What the caller's companies owe and are owed, by partner, currency and age (H2). */
  public List<StatementRow> statement(Caller caller) {
    caller.require(Invoices.READERS);
    return statements.of(caller);
  }

  private static Optional<String> key(List<Invoice> found, int at) {
    return found.isEmpty() ? Optional.empty() : Optional.of(Tsid.text(found.get(at).id()));
  }
}
