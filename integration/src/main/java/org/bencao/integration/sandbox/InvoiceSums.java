package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Money;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.InvoiceDocument.Line;
import org.bencao.document.Tax;

/** What the lines of an invoice come to; tax is rounded once for each rate. */
final class InvoiceSums {

  private static final int PERCENT = 2;

  private InvoiceSums() {}

  static Tax taxOf(BigDecimal percent, Money net) {
    var tax = net.amount().multiply(percent).movePointLeft(PERCENT);
    return new Tax(percent, Optional.of(net), Optional.of(new Money(tax, net.currency())));
  }

  /** One for each rate, the lowest first. */
  static List<Tax> taxes(List<Line> lines) {
    var nets =
        lines.stream()
            .collect(
                Collectors.toMap(
                    line -> line.tax().orElseThrow().percent(),
                    Line::net,
                    Money::plus,
                    TreeMap::new));
    return nets.entrySet().stream().map(rate -> taxOf(rate.getKey(), rate.getValue())).toList();
  }

  static Money payable(
      String currency, List<Line> lines, List<AllowanceCharge> charges, List<Tax> taxes) {
    var sum = Money.zero(currency);
    for (var line : lines) {
      sum = sum.plus(line.net());
    }
    for (var charge : charges) {
      sum = sum.plus(charge.amount());
    }
    for (var tax : taxes) {
      sum = sum.plus(tax.amount().orElseThrow());
    }
    return sum;
  }
}
