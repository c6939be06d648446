package org.bencao.invoicing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.UnitPrice;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.Tax;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** doc:L11 on many invoices by chance, the same in every run. */
class ReckoningTest {

  private static final long SEED = 20261126;
  private static final int INVOICES = 2000;
  private static final List<String> CURRENCIES = List.of("CNY", "EUR", "USD", "JPY");
  private static final List<String> RATES = List.of("0", "3", "6", "9", "13", "23", "5.5");

  private final Random random = new Random(SEED);

  /** How the sums of an invoice are said. */
  private enum Foot {
    /** Rate, what it is reckoned on, and the tax. */
    WHOLE,
    /** Rate and tax. */
    BARE,
    /** Rate and what it is reckoned on. */
    RATE,
    /** Nothing: the lines say their rate. */
    NONE
  }

  @Test
  @DisplayName("doc:L11: what adds up is accepted, however its taxes are said")
  void acceptsWhatAddsUp() {
    for (int round = 0; round < INVOICES; round++) {
      var right = invoice(Foot.values()[round % 4]);

      assertThat(stop(right)).as(right.toString()).isEmpty();
    }
  }

  @Test
  @DisplayName("doc:L11: a cent more or less than that is refused")
  void refusesACent() {
    for (int round = 0; round < INVOICES; round++) {
      var right = invoice(Foot.values()[round % 4]);
      var cent = smallest(right.currency());
      var payable = right.payable();
      var wrong = payable(right, random.nextBoolean() ? payable.plus(cent) : payable.minus(cent));

      assertThat(stop(wrong)).as(wrong.toString()).contains(Reason.INVOICE_DOES_NOT_BALANCE);
    }
  }

  @Test
  @DisplayName("doc:L11: a tax of another rate than its lines is refused though the total adds up")
  void refusesAnotherTax() {
    for (int round = 0; round < INVOICES; round++) {
      var right = invoice(round % 2 == 0 ? Foot.WHOLE : Foot.BARE);
      int at = random.nextInt(right.taxes().size());
      var tax = right.taxes().get(at);
      // more than any charge is taxed, and than all rounding
      var most = right.charges().stream().map(one -> one.amount().amount());
      var more =
          new Money(
              most.reduce(BigDecimal.valueOf(right.lines().size() * 2L + 2), BigDecimal::add),
              right.currency());
      var taxes = new ArrayList<>(right.taxes());
      taxes.set(
          at, new Tax(tax.percent(), tax.taxable(), tax.amount().map(amount -> amount.plus(more))));
      var wrong = payable(taxed(right, taxes), right.payable().plus(more));

      assertThat(stop(wrong)).as(wrong.toString()).contains(Reason.INVOICE_DOES_NOT_BALANCE);
    }
  }

  @Test
  @DisplayName("doc:L11: a tax on more than was sold is refused though it is its rate of that")
  void refusesATaxOnMore() {
    var right = invoice(Foot.WHOLE);
    var taxes = List.of(tax("13", "1000.00", "130.00"));
    var wrong =
        payable(
            taxed(lines(right, List.of(line(1, "10", "10.00", "13", "CNY")), "CNY"), taxes),
            new Money(new BigDecimal("230.00"), "CNY"));

    assertThat(stop(wrong)).contains(Reason.INVOICE_DOES_NOT_BALANCE);
  }

  @Test
  @DisplayName("doc:L11: rounding line by line is rounding too")
  void allowsRoundingByLine() {
    var three =
        List.of(
            line(1, "1", "0.35", "13", "CNY"),
            line(2, "1", "0.35", "13", "CNY"),
            line(3, "1", "0.35", "13", "CNY"));
    // by line 0.05 each, together 0.14
    var taxes = List.of(tax("13", "1.05", "0.15"));
    var said =
        payable(
            taxed(lines(invoice(Foot.WHOLE), three, "CNY"), taxes),
            new Money(new BigDecimal("1.20"), "CNY"));

    assertThat(stop(said)).isEmpty();
  }

  @Test
  @DisplayName("doc:L11: an amount below nothing is refused, whatever it adds up to")
  void refusesNegativeAmounts() {
    var right = invoice(Foot.NONE);
    var minus = new Money(new BigDecimal("-5"), right.currency());
    var charged = charged(right, new AllowanceCharge(true, "D240", Optional.empty(), minus));

    assertThat(stop(payable(charged, right.payable().plus(minus))))
        .contains(Reason.INVOICE_DOES_NOT_BALANCE);
  }

  private static Optional<Reason> stop(InvoiceDocument document) {
    return Reckoning.of(document).stop(document).map(Intake.Stop::reason);
  }

  private static Tax tax(String percent, String taxable, String amount) {
    return new Tax(
        new BigDecimal(percent),
        Optional.of(new Money(new BigDecimal(taxable), "CNY")),
        Optional.of(new Money(new BigDecimal(amount), "CNY")));
  }

  private InvoiceDocument invoice(Foot foot) {
    var currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    var lines = new ArrayList<InvoiceDocument.Line>();
    int count = 1 + random.nextInt(12);
    for (int at = 1; at <= count; at++) {
      lines.add(line(at, quantity(), price(), RATES.get(random.nextInt(RATES.size())), currency));
    }
    var nets = new TreeMap<BigDecimal, Money>();
    lines.forEach(line -> nets.merge(line.tax().orElseThrow().percent(), line.net(), Money::plus));
    var charges = charges(nets.values().stream().reduce(Money::plus).orElseThrow());
    var sum = Money.zero(currency);
    var taxes = new ArrayList<Tax>();
    for (var rate : nets.entrySet()) {
      var amount =
          new Money(rate.getValue().amount().multiply(rate.getKey()).movePointLeft(2), currency);
      sum = sum.plus(rate.getValue()).plus(amount);
      taxes.add(
          new Tax(
              rate.getKey(),
              Optional.of(rate.getValue()).filter(net -> foot != Foot.BARE),
              Optional.of(amount).filter(tax -> foot != Foot.RATE)));
    }
    for (var charge : charges) {
      sum = charge.charge() ? sum.plus(charge.amount()) : sum.minus(charge.amount());
    }
    return new InvoiceDocument(
        Optional.empty(),
        "INV-1",
        InvoiceDocument.Kind.INVOICE,
        DocumentPurpose.ORIGINAL,
        LocalDate.of(2026, 11, 26),
        currency,
        Optional.of("AB-26-000001"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        charges,
        foot == Foot.NONE ? List.of() : taxes,
        sum,
        lines);
  }

  private String quantity() {
    return random.nextInt(5) == 0
        ? BigDecimal.valueOf(1 + random.nextInt(99_999), 3).toPlainString()
        : String.valueOf(1 + random.nextInt(500));
  }

  private String price() {
    int decimals = random.nextInt(7);
    return BigDecimal.valueOf(1 + random.nextInt(9_999_999), decimals).toPlainString();
  }

  /** Nobody takes more off than is sold. */
  private List<AllowanceCharge> charges(Money sold) {
    var charges = new ArrayList<AllowanceCharge>();
    for (int left = random.nextInt(4); left > 0; left--) {
      var percent = BigDecimal.valueOf(random.nextInt(30));
      charges.add(
          new AllowanceCharge(
              random.nextBoolean(),
              "D240",
              Optional.empty(),
              new Money(sold.amount().multiply(percent).movePointLeft(2), sold.currency())));
    }
    return charges;
  }

  private static InvoiceDocument.Line line(
      int number, String quantity, String price, String percent, String currency) {
    return new InvoiceDocument.Line(
        number,
        Optional.empty(),
        Optional.of(String.valueOf(number)),
        Optional.empty(),
        new Quantity(new BigDecimal(quantity), "XBX"),
        new UnitPrice(new BigDecimal(price), currency),
        Optional.of(new Tax(new BigDecimal(percent), Optional.empty(), Optional.empty())));
  }

  /** One cent, or one yen. */
  private static Money smallest(String currency) {
    var digits = Money.zero(currency).amount().scale();
    return new Money(BigDecimal.ONE.movePointLeft(digits), currency);
  }

  private static InvoiceDocument payable(InvoiceDocument of, Money payable) {
    return copy(of, of.currency(), of.charges(), of.taxes(), payable, of.lines());
  }

  private static InvoiceDocument taxed(InvoiceDocument of, List<Tax> taxes) {
    return copy(of, of.currency(), of.charges(), taxes, of.payable(), of.lines());
  }

  private static InvoiceDocument charged(InvoiceDocument of, AllowanceCharge charge) {
    var charges = new ArrayList<>(of.charges());
    charges.add(charge);
    return copy(of, of.currency(), charges, of.taxes(), of.payable(), of.lines());
  }

  private static InvoiceDocument lines(
      InvoiceDocument of, List<InvoiceDocument.Line> lines, String currency) {
    return copy(of, currency, List.of(), List.of(), Money.zero(currency), lines);
  }

  private static InvoiceDocument copy(
      InvoiceDocument of,
      String currency,
      List<AllowanceCharge> charges,
      List<Tax> taxes,
      Money payable,
      List<InvoiceDocument.Line> lines) {
    return new InvoiceDocument(
        of.envelope(),
        of.number(),
        of.kind(),
        of.purpose(),
        of.issuedOn(),
        currency,
        of.orderNumber(),
        of.despatchNumbers(),
        of.creditedInvoice(),
        of.claimNumber(),
        of.parties(),
        of.terms(),
        charges,
        taxes,
        payable,
        lines);
  }
}
