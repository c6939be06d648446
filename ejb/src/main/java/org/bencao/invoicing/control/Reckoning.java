package org.bencao.invoicing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.InvoiceDocument;

/** Adds an invoice up: lines, charges and taxes have to come to what is asked (doc:L11). */
public record Reckoning(Money lineNet, Money charges, Money tax, Money total) {

  private static final int FINE = 8;
  private static final int LONGEST_KIND = 200;

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
    var tax = new TaxReckoning(document).sum();
    return new Reckoning(net, charges, tax, net.plus(charges).plus(tax));
  }

  /** Why it does not add up, if it does not. */
  public Optional<Intake.Stop> stop(InvoiceDocument document) {
    boolean right =
        total.equals(document.payable())
            && amounts(document).allMatch(amount -> amount.amount().signum() >= 0)
            && new TaxReckoning(document).isRight();
    return right
        ? Optional.empty()
        : Optional.of(
            new Intake.Stop(
                Reason.INVOICE_DOES_NOT_BALANCE,
                Map.of("amount", text(document.payable()), "limit", text(total))));
  }

  /** Amounts are positive in invoices and credit notes alike: the kind says which way they go. */
  private static Stream<Money> amounts(InvoiceDocument document) {
    var charges = document.charges().stream().map(AllowanceCharge::amount);
    var taxes =
        document.taxes().stream()
            .flatMap(tax -> Stream.concat(tax.taxable().stream(), tax.amount().stream()));
    return Stream.concat(Stream.of(document.payable()), Stream.concat(charges, taxes));
  }

  /** What some of all come to, where the whole is for all. */
  static Money part(Money whole, BigDecimal some, BigDecimal all) {
    return all.signum() == 0
        ? Money.zero(whole.currency())
        : new Money(
            whole.amount().multiply(some).divide(all, FINE, RoundingMode.HALF_UP),
            whole.currency());
  }

  public static String text(Money money) {
    return money.currency() + " " + money.amount().toPlainString();
  }

  /** How a charge is named to people. */
  static String kind(AllowanceCharge charge) {
    var words = charge.text().orElse(charge.code());
    return words.length() > LONGEST_KIND ? words.substring(0, LONGEST_KIND) : words;
  }
}
