package org.bencao.web.invoicing;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * One invoice beside the queue.
 *
 * @param fact partner, days and what it refers to in one line
 * @param sign of its currency
 * @param credited identifier of the invoice that a credit note takes back from, else empty
 */
public record ShownInvoice(
    String id,
    String number,
    String kind,
    Tag state,
    String fact,
    String sign,
    String credited,
    List<InvoiceLink> links,
    List<MatchLine> lines,
    List<InvoiceSum> charges,
    List<InvoiceSum> sums,
    List<ShownDifference> open,
    List<ShownDifference> settled,
    List<ListedInvoice> creditNotes) {

  public ShownInvoice {
    links = List.copyOf(links);
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
    sums = List.copyOf(sums);
    open = List.copyOf(open);
    settled = List.copyOf(settled);
    creditNotes = List.copyOf(creditNotes);
  }

  /** The difference to which the key of acceptance leads. */
  public String firstAcceptable() {
    return open.stream()
        .filter(ShownDifference::acceptable)
        .findFirst()
        .map(ShownDifference::id)
        .orElse("");
  }

  /** The difference to which the key of dispute leads. */
  public String firstUndisputed() {
    return open.stream()
        .filter(one -> !one.disputed())
        .findFirst()
        .map(ShownDifference::id)
        .orElse("");
  }
}
