package org.bencao.invoicing.control;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Money;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.Tax;

/**
 * Reckons the taxes of an invoice from its lines. No document says which charges are taxed: what a
 * tax is reckoned on lies between the lines of its rate less all allowances and the same with all
 * charges.
 */
final class TaxReckoning {

  private final InvoiceDocument document;
  private final Set<BigDecimal> named;

  TaxReckoning(InvoiceDocument document) {
    this.document = document;
    this.named = document.taxes().stream().map(Tax::percent).collect(Collectors.toSet());
  }

  /** The rate of a line: its own, else the only one that the document names. */
  Optional<BigDecimal> rate(InvoiceDocument.Line line) {
    return line.tax()
        .map(Tax::percent)
        .or(() -> named.stream().findFirst().filter(rate -> named.size() == 1));
  }

  /** The taxes that the document names, else those of its lines, rounded once a rate. */
  Money sum() {
    var taxes =
        named.isEmpty()
            ? rates().map(rate -> lines(rate).percent(rate))
            : document.taxes().stream().map(this::amount);
    return taxes.reduce(zero(), Money::plus);
  }

  private Money amount(Tax tax) {
    return tax.amount()
        .orElseGet(() -> tax.taxable().orElse(lines(tax.percent())).percent(tax.percent()));
  }

  private Stream<BigDecimal> rates() {
    return document.lines().stream().flatMap(line -> rate(line).stream()).distinct();
  }

  /** Each named tax is its rate of what was sold at it, and no rate goes unnamed. */
  boolean isRight() {
    return named.stream().allMatch(this::isRight)
        && (named.isEmpty()
            || rates().allMatch(rate -> rate.signum() == 0 || named.contains(rate)));
  }

  private boolean isRight(BigDecimal percent) {
    var sold = lines(percent);
    var least = sold.minus(charges(one -> !one.charge()));
    var most = sold.plus(net(line -> rate(line).isEmpty())).plus(charges(AllowanceCharge::charge));
    var taxable = together(percent, Tax::taxable);
    var from = taxable.orElse(least).percent(percent);
    var to = taxable.orElse(most).percent(percent);
    return taxable.stream().allMatch(base -> isBetween(least, base, most))
        && together(percent, Tax::amount).stream().allMatch(tax -> isBetween(from, tax, to));
  }

  /** Exempt and zero-rated are two taxes of one rate; nothing where one of them does not say it. */
  private Optional<Money> together(BigDecimal percent, Function<Tax, Optional<Money>> part) {
    var parts =
        document.taxes().stream().filter(tax -> tax.percent().equals(percent)).map(part).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().flatMap(Optional::stream).reduce(Money::plus)
        : Optional.empty();
  }

  private Money lines(BigDecimal percent) {
    return net(line -> rate(line).equals(Optional.of(percent)));
  }

  private Money net(Predicate<InvoiceDocument.Line> which) {
    return document.lines().stream()
        .filter(which)
        .map(InvoiceDocument.Line::net)
        .reduce(zero(), Money::plus);
  }

  private Money charges(Predicate<AllowanceCharge> which) {
    return document.charges().stream()
        .filter(which)
        .map(AllowanceCharge::amount)
        .reduce(zero(), Money::plus);
  }

  /** To the minor unit for each line: some round line by line. */
  private boolean isBetween(Money least, Money found, Money most) {
    var slack =
        BigDecimal.ONE
            .movePointLeft(zero().amount().scale())
            .multiply(BigDecimal.valueOf(Math.max(1, document.lines().size())));
    return found.amount().compareTo(least.amount().subtract(slack)) >= 0
        && found.amount().compareTo(most.amount().add(slack)) <= 0;
  }

  private Money zero() {
    return Money.zero(document.currency());
  }
}
