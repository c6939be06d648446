package org.bencao.invoicing.control;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.common.Money;
import org.bencao.invoicing.entity.Invoice;

/** Taxes are rounded by line or by rate, as the seller's law says: both are right to a cent. */
final class TaxRounding {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private TaxRounding() {}

  /** What the stated tax is more than the lines' rates come to; none beyond a cent a line. */
  static Optional<Money> of(Invoice invoice) {
    var nets = new TreeMap<BigDecimal, Money>();
    invoice.lines().forEach(line -> nets.merge(line.taxPercent(), line.net(), Money::plus));
    var reckoned = Money.zero(invoice.currency());
    for (var net : nets.entrySet()) {
      reckoned = reckoned.plus(net.getValue().percent(net.getKey()));
    }
    var more = invoice.tax().minus(reckoned);
    var slack = CENT.multiply(BigDecimal.valueOf(invoice.lines().size()));
    boolean explained = more.amount().signum() != 0 && more.amount().abs().compareTo(slack) <= 0;
    return explained ? Optional.of(more) : Optional.empty();
  }
}
