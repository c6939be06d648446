package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.bencao.document.Tax;
import org.bencao.integration.format.Expected;

/** TXI: a tax at one rate, which is a fraction, .23 for 23 %. */
final class TaxSegment {

  /** DE 963: value added, state sales, goods and services. */
  private static final Set<String> KINDS = Set.of("VA", "ST", "GS");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int RATE_DIGITS = 10;
  private static final int BASE_DIGITS = 9;

  private final Amounts amounts;

  TaxSegment(Amounts amounts) {
    this.amounts = amounts;
  }

  Optional<Tax> read(X12Segment txi, MessageText text) {
    if (!KINDS.contains(txi.text(1))) {
      text.fault(txi, 1, "963", "7", Expected.CODE);
    }
    text.required(txi, 3, "954", Expected.TAX_RATE);
    var rate = text.number(txi, 3, "954", Expected.TAX_RATE);
    var amount = amounts.read(txi, 2, "782", text);
    var taxable = amounts.read(txi, 8, "828", text);
    return rate.flatMap(
        value ->
            text.checked(
                () -> new Tax(percent(value), taxable, amount), txi, 3, "954", Expected.TAX_RATE));
  }

  void write(Tax tax, SegmentWriter out) {
    out.segment(
        "TXI",
        "VA",
        tax.amount().map(amount -> amounts.write("tax", amount, 18)).orElse(""),
        rate(tax.percent()),
        "",
        "",
        "",
        "",
        tax.taxable().map(base -> amounts.write("base of the tax", base, BASE_DIGITS)).orElse(""));
  }

  /** Some write 23 for 23 %: no tax is 2300 %. */
  private static BigDecimal percent(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) < 0 ? value.multiply(WHOLE) : value;
  }

  private static String rate(BigDecimal percent) {
    // a fraction of one or more would be read as percent
    var value = percent.compareTo(WHOLE) < 0 ? percent.movePointLeft(2) : percent;
    return SegmentWriter.number("tax rate", value, RATE_DIGITS).replaceFirst("^0\\.", ".");
  }
}
