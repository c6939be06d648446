package org.bencao.invoicing.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Gtin;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.Tax;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.Market.Medicine;

/** An invoice or credit note, said as a seller says it; its sums are right unless told. */
final class Bill {

  private static final String PACK = "XBX";

  private final InvoiceDocument.Kind kind;
  private final String number;
  private final String firstOrder;
  private final List<InvoiceDocument.Line> lines = new ArrayList<>();
  private final List<AllowanceCharge> charges = new ArrayList<>();
  private String orderNumber;
  private DocumentPurpose purpose = DocumentPurpose.ORIGINAL;
  private LocalDate issuedOn;
  private String currency = "CNY";
  private Optional<LocalDate> dueOn = Optional.empty();
  private Optional<String> creditedInvoice = Optional.empty();
  private Optional<List<Tax>> taxes = Optional.empty();
  private Optional<String> total = Optional.empty();

  Bill(InvoiceDocument.Kind kind, String number, Placed order, LocalDate issuedOn) {
    this.kind = kind;
    this.number = number;
    this.firstOrder = order.number();
    this.orderNumber = order.number();
    this.issuedOn = issuedOn;
  }

  Bill crediting(String invoice) {
    creditedInvoice = Optional.of(invoice);
    return this;
  }

  /** Lines that follow are of this order. */
  Bill of(Placed order) {
    orderNumber = order.number();
    return this;
  }

  Bill ofOrderNumbered(String other) {
    orderNumber = other;
    return this;
  }

  Bill in(String other) {
    currency = other;
    return this;
  }

  Bill on(LocalDate day) {
    issuedOn = day;
    return this;
  }

  Bill due(LocalDate day) {
    dueOn = Optional.of(day);
    return this;
  }

  Bill meant(DocumentPurpose other) {
    purpose = other;
    return this;
  }

  Bill line(int line, int packs, String price) {
    return line(line, packs, price, "13");
  }

  Bill line(int line, int packs, String price, String percent) {
    return row(
        Optional.of(String.valueOf(line)),
        Optional.empty(),
        Quantity.of(packs, PACK),
        price,
        percent);
  }

  Bill lineInUnit(int line, String quantity, String unit, String price) {
    return row(
        Optional.of(String.valueOf(line)),
        Optional.empty(),
        new Quantity(new BigDecimal(quantity), unit),
        price,
        "13");
  }

  Bill item(Medicine medicine, int packs, String price) {
    return row(
        Optional.empty(), Optional.of(named(medicine)), Quantity.of(packs, PACK), price, "13");
  }

  Bill itemOnLine(int line, Medicine medicine, int packs, String price) {
    return itemOnLine(line, named(medicine), packs, price);
  }

  Bill itemOnLine(int line, DocumentItem item, int packs, String price) {
    return row(
        Optional.of(String.valueOf(line)),
        Optional.of(item),
        Quantity.of(packs, PACK),
        price,
        "13");
  }

  static DocumentItem named(Medicine medicine) {
    return DocumentItem.of(new Gtin(medicine.gtin()), medicine.sellerItem(), "ITEM");
  }

  private Bill row(
      Optional<String> line,
      Optional<DocumentItem> item,
      Quantity quantity,
      String price,
      String percent) {
    lines.add(
        new InvoiceDocument.Line(
            lines.size() + 1,
            Optional.of(orderNumber).filter(other -> !other.equals(firstOrder)),
            line,
            item,
            quantity,
            new UnitPrice(new BigDecimal(price), currency),
            percent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    new Tax(new BigDecimal(percent), Optional.empty(), Optional.empty()))));
    return this;
  }

  Bill charge(String code, String amount) {
    return charge(code, amount, "FREIGHT");
  }

  Bill charge(String code, String amount, String words) {
    charges.add(new AllowanceCharge(true, code, Optional.of(words), money(amount)));
    return this;
  }

  Bill allowance(String code, String amount) {
    charges.add(new AllowanceCharge(false, code, Optional.empty(), money(amount)));
    return this;
  }

  /** These taxes instead of the right ones. */
  Bill taxed(Tax... others) {
    taxes = Optional.of(List.of(others));
    return this;
  }

  /** This total instead of the right one. */
  Bill totalling(String amount) {
    total = Optional.of(amount);
    return this;
  }

  Money money(String amount) {
    return new Money(new BigDecimal(amount), currency);
  }

  private List<Tax> taxes() {
    var nets =
        lines.stream()
            .filter(line -> line.tax().isPresent())
            .collect(
                Collectors.toMap(
                    line -> line.tax().orElseThrow().percent(),
                    InvoiceDocument.Line::net,
                    Money::plus,
                    TreeMap::new));
    return nets.entrySet().stream()
        .map(
            rate ->
                new Tax(
                    rate.getKey(),
                    Optional.of(rate.getValue()),
                    Optional.of(
                        new Money(
                            rate.getValue().amount().multiply(rate.getKey()).movePointLeft(2),
                            currency))))
        .toList();
  }

  private Money sum(List<Tax> all) {
    var sum = Money.zero(currency);
    for (var line : lines) {
      sum = sum.plus(line.net());
    }
    for (var charge : charges) {
      sum = charge.charge() ? sum.plus(charge.amount()) : sum.minus(charge.amount());
    }
    for (var tax : all) {
      sum = sum.plus(tax.amount().orElse(Money.zero(currency)));
    }
    return sum;
  }

  InvoiceDocument build() {
    var all = taxes.orElseGet(this::taxes);
    return new InvoiceDocument(
        Optional.empty(),
        number,
        kind,
        purpose,
        issuedOn,
        currency,
        Optional.of(firstOrder),
        List.of(),
        creditedInvoice,
        Optional.empty(),
        List.of(),
        dueOn.map(
            day ->
                new InvoiceDocument.Terms(
                    Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty())),
        charges,
        all,
        total.map(this::money).orElseGet(() -> sum(all)),
        lines);
  }
}
