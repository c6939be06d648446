package org.bencao.web.invoicing;

import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceRow;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws invoices as rows for one reader: the other party's name, what is at risk, why. */
final class ListedInvoices {

  private final Wording words;
  private final Caller reader;

  ListedInvoices(Wording words, Caller reader) {
    this.words = words;
    this.reader = reader;
  }

  ListedInvoice row(InvoiceRow row) {
    var figures = words.figures();
    boolean risky = isPositive(row.atRisk());
    return new ListedInvoice(
        row.id().text(),
        row.number(),
        words.business("invoicing.kind." + row.kind()),
        partner(row),
        figures.money(risky ? row.atRisk() : row.payable()),
        words.page(risky ? "invoicing.match.atRisk" : "invoicing.match.payable"),
        row.kind() == InvoiceDocument.Kind.CREDIT_NOTE
            ? figures.date(row.issuedOn())
            : words.page("invoicing.match.due", "date", figures.date(row.dueOn())),
        tag(row));
  }

  /** A seller reads who owes, a buyer whom. */
  String partner(InvoiceRow row) {
    return row.sellerCompanyId() == reader.companyId()
        ? words.name(row.buyerNameEn(), row.buyerNameZh())
        : words.name(row.sellerNameEn(), row.sellerNameZh());
  }

  Tag state(InvoiceRow row) {
    return Tag.of(InvoiceLooks.of(row.state()), words.business("invoicing.state." + row.state()));
  }

  /** What is outside the match says in which way. */
  private Tag tag(InvoiceRow row) {
    if (row.state() != InvoiceState.DISPUTED || row.reasons().isEmpty()) {
      return state(row);
    }
    var reasons =
        row.reasons().stream()
            .map(reason -> words.page("invoicing.reason." + InvoiceLooks.word(reason)))
            .distinct()
            .collect(Collectors.joining(words.page("invoicing.match.and")));
    return Tag.of(InvoiceLooks.of(row.state()), reasons);
  }

  private static boolean isPositive(Money money) {
    return money.amount().signum() > 0;
  }
}
