package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Kind;
import org.bencao.document.InvoiceDocument.Line;
import org.bencao.document.InvoiceDocument.Terms;
import org.bencao.document.Party;
import org.bencao.document.Tax;

/** Invoices and credit notes by chance, in currencies with two, none and three decimals. */
final class GeneratedInvoices {

  private final GeneratedDocuments any;

  GeneratedInvoices(GeneratedDocuments any) {
    this.any = any;
  }

  InvoiceDocument invoice() {
    var currency = any.one("EUR", "CNY", "JPY", "KWD");
    var kind = any.one(Kind.values());
    var lines = new ArrayList<Line>();
    for (var count = any.upTo(6); count > 0; count--) {
      lines.add(line(lines.size() + 1, currency));
    }
    return new InvoiceDocument(
        Optional.empty(),
        any.number(),
        kind,
        any.one(DocumentPurpose.values()),
        any.date(),
        currency,
        any.maybe(any::number),
        List.of("DA-" + any.digits(4), "DB-" + any.digits(5)),
        kind == Kind.CREDIT_NOTE ? any.maybe(any::number) : Optional.empty(),
        any.maybe(any::number),
        List.of(any.party(Party.Role.BUYER), any.party(Party.Role.SELLER)),
        any.maybe(this::terms),
        List.of(charge(true, currency), charge(false, currency)),
        List.of(tax(currency), tax(currency)),
        money(currency),
        lines);
  }

  private Line line(int number, String currency) {
    var lineRef = any.maybe(() -> Integer.toString(number * 10));
    return new Line(
        number,
        any.maybe(any::number),
        lineRef,
        lineRef.isPresent() ? any.maybe(any::item) : Optional.of(any.item()),
        any.quantity(any.unit()),
        new UnitPrice(BigDecimal.valueOf(any.upTo(9_999_999), any.upTo(7) - 1), currency),
        any.maybe(() -> tax(currency)));
  }

  private Terms terms() {
    return new Terms(
        Optional.of(any.date()),
        any.maybe(() -> any.upTo(999)),
        any.maybe(() -> BigDecimal.valueOf(any.upTo(9) * 10L + 5, 1)),
        any.maybe(() -> any.upTo(30)));
  }

  private AllowanceCharge charge(boolean charge, String currency) {
    return new AllowanceCharge(
        charge, any.one("D240", "C310"), any.maybe(any::words), money(currency));
  }

  private Tax tax(String currency) {
    return new Tax(
        new BigDecimal(any.one("0", "5", "9.975", "13", "23", "100", "250")),
        any.maybe(() -> money(currency)),
        any.maybe(() -> money(currency)));
  }

  private Money money(String currency) {
    var digits = Money.zero(currency).amount().scale();
    return new Money(BigDecimal.valueOf(any.upTo(99_999_999), digits), currency);
  }
}
