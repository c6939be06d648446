package org.bencao.invoicing.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.Tax;

/** Adds an invoice up: lines, charges and taxes have to come to what is asked (doc:L11). */
public record Reckoning(Money lineNet, Money charges, Money tax, Money total) {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  public static Reckoning of(InvoiceDocument document) {
    var currency = document.currency();
    var net = Money.zero(currency);
    for (var line : document.lines()) {
      net = net.plus(line.net());
    }
    var charges = Money.zero(currency);
    for (var one : document.charges()) {
      charges = one.charge() ? charges.plus(one.amount()) : charges.minus(one.amount());
    }
    var tax = tax(document);
    return new Reckoning(net, charges, tax, net.plus(charges).plus(tax));
  }

  /** The taxes that the document names, else those of its lines, rounded once a rate. */
  private static Money tax(InvoiceDocument document) {
    var sum = Money.zero(document.currency());
    if (!document.taxes().isEmpty()) {
      for (var tax : document.taxes()) {
        sum = sum.plus(tax.amount().orElse(Money.zero(document.currency())));
      }
      return sum;
    }
    for (var tax : byRate(document).values()) {
      sum = sum.plus(tax);
    }
    return sum;
  }

  private static Map<BigDecimal, Money> byRate(InvoiceDocument document) {
    var nets = new HashMap<BigDecimal, Money>();
    for (var line : document.lines()) {
      var rate = line.tax().map(Tax::percent).orElse(BigDecimal.ZERO);
      nets.merge(rate, line.net(), Money::plus);
    }
    nets.replaceAll(
        (rate, net) -> new Money(net.amount().multiply(rate).movePointLeft(2), net.currency()));
    return nets;
  }

  /** Why it does not add up, if it does not. */
  public Optional<Intake.Stop> stop(InvoiceDocument document) {
    if (total.equals(document.payable()) && taxesAddUp(document)) {
      return Optional.empty();
    }
    return Optional.of(
        new Intake.Stop(
            Reason.INVOICE_DOES_NOT_BALANCE,
            Map.of("amount", text(document.payable()), "limit", text(total))));
  }

  /** Each named tax is its rate of what it is reckoned on, to a cent a line. */
  private static boolean taxesAddUp(InvoiceDocument document) {
    var slack = CENT.multiply(BigDecimal.valueOf(Math.max(1, document.lines().size())));
    return document.taxes().stream()
        .allMatch(
            tax ->
                tax.taxable().isEmpty()
                    || tax.amount().isEmpty()
                    || tax.taxable()
                            .get()
                            .amount()
                            .multiply(tax.percent())
                            .movePointLeft(2)
                            .subtract(tax.amount().get().amount())
                            .abs()
                            .compareTo(slack)
                        <= 0);
  }

  static String text(Money money) {
    return money.currency() + " " + money.amount().toPlainString();
  }

  /** How a charge is named to people. */
  static String kind(AllowanceCharge charge) {
    return charge.text().orElse(charge.code());
  }
}
