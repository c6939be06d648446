package org.bencao.web.invoicing;

import java.util.ArrayList;
import java.util.List;
import org.bencao.common.Money;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.invoicing.boundary.InvoiceView.Charge;
import org.bencao.web.exchange.Wording;

/** Adds an invoice up for its reader, to what may be released. */
final class InvoiceSums {

  private final Wording words;
  private final InvoiceView invoice;

  InvoiceSums(Wording words, InvoiceView invoice) {
    this.words = words;
    this.invoice = invoice;
  }

  List<InvoiceSum> all() {
    var sums = new ArrayList<InvoiceSum>();
    sums.add(sum("lines", invoice.lineNet()));
    if (isNot(invoice.charges())) {
      sums.add(sum("charges", invoice.charges()));
    }
    sums.add(new InvoiceSum(name("tax"), money(invoice.tax()), rounding(), false));
    sums.add(sum("payable", invoice.row().payable()));
    if (isNot(invoice.row().credited())) {
      sums.add(sum("credited", negative(invoice.row().credited())));
    }
    if (isNot(invoice.row().paid())) {
      sums.add(sum("paid", negative(invoice.row().paid())));
    }
    if (isNot(invoice.row().atRisk())) {
      sums.add(sum("atRisk", negative(invoice.row().atRisk())));
    }
    sums.add(
        new InvoiceSum(
            name("releasable"),
            money(invoice.releasable()),
            words.page("invoicing.sum.releasableNote"),
            true));
    return sums;
  }

  List<InvoiceSum> charges() {
    return invoice.chargeList().stream().map(this::charge).toList();
  }

  private InvoiceSum charge(Charge charge) {
    return new InvoiceSum(
        charge.text().orElse(charge.code()),
        money(charge.charge() ? charge.amount() : negative(charge.amount())),
        charge.text().isPresent() ? charge.code() : "",
        false);
  }

  private String rounding() {
    return invoice
        .taxRounding()
        .map(
            more ->
                words.page("invoicing.sum.rounding", "amount", words.figures().difference(more)))
        .orElse("");
  }

  private InvoiceSum sum(String what, Money money) {
    return new InvoiceSum(name(what), money(money), "", false);
  }

  private String name(String what) {
    return words.page("invoicing.sum." + what);
  }

  private String money(Money money) {
    return money.amount().signum() < 0
        ? words.figures().difference(money)
        : words.figures().money(money);
  }

  private static boolean isNot(Money money) {
    return money.amount().signum() != 0;
  }

  private static Money negative(Money money) {
    return new Money(money.amount().negate(), money.currency());
  }
}
