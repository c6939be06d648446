package org.bencao.web.invoicing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.Wording;

/** Draws one invoice with its match. */
final class ShownInvoices {

  private final Wording words;
  private final Instant now;
  private final ListedInvoices listed;
  private final InvoiceLinks links;

  ShownInvoices(Wording words, Instant now, Caller reader, InvoiceLinks links) {
    this.words = words;
    this.now = now;
    this.listed = new ListedInvoices(words, reader);
    this.links = links;
  }

  ShownInvoice of(InvoiceView invoice, List<DiscrepancyView> claims) {
    var row = invoice.row();
    var sums = new InvoiceSums(words, invoice);
    var differences = new ShownDifferences(words, now);
    return new ShownInvoice(
        row.id().text(),
        row.number(),
        words.business("invoicing.kind." + row.kind()),
        listed.state(row),
        fact(invoice),
        words.figures().sign(row.payable().currency()),
        invoice.credits().map(InvoiceId::text).orElse(""),
        links.of(invoice, claims),
        new MatchLines(words, invoice).all(),
        sums.charges(),
        sums.all(),
        invoice.differences().stream()
            .filter(one -> one.closedAt().isEmpty())
            .map(differences::of)
            .toList(),
        invoice.differences().stream()
            .filter(one -> one.closedAt().isPresent())
            .map(differences::of)
            .toList(),
        invoice.creditNotes().stream().map(listed::row).toList());
  }

  private String fact(InvoiceView invoice) {
    var row = invoice.row();
    var figures = words.figures();
    var facts = new ArrayList<String>();
    facts.add(listed.partner(row));
    facts.add(words.page("invoicing.match.issued", "date", figures.date(row.issuedOn())));
    if (row.kind() == InvoiceDocument.Kind.INVOICE) {
      facts.add(words.page("invoicing.match.due", "date", figures.date(row.dueOn())));
    }
    invoice
        .claimNumber()
        .ifPresent(claim -> facts.add(words.page("invoicing.match.answers", "claim", claim)));
    row.approvedAt()
        .ifPresent(
            at ->
                facts.add(
                    words.page(
                        "invoicing.match.released",
                        "by",
                        row.settledBy().orElse(""),
                        "time",
                        figures.minute(at, now))));
    return String.join(" · ", facts);
  }
}
