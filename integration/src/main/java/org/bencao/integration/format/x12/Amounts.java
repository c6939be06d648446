package org.bencao.integration.format.x12;

import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.integration.format.Expected;

/** Amounts of money in the one currency of a document, zero or more. */
final class Amounts {

  private final String currency;

  Amounts(String currency) {
    this.currency = currency;
  }

  String currency() {
    return currency;
  }

  /** With a decimal point where it needs one. */
  Optional<Money> read(X12Segment segment, int element, String reference, MessageText text) {
    return text.number(segment, element, reference, Expected.AMOUNT)
        .flatMap(
            value -> {
              if (value.signum() < 0) {
                text.fault(segment, element, reference, "7", Expected.AMOUNT);
                return Optional.empty();
              }
              return Optional.of(new Money(value, currency));
            });
  }

  /** In the minor unit of the currency, without a point: 13387 is 133.87 EUR (DE 610). */
  Optional<Money> readMinor(X12Segment segment, int element, MessageText text) {
    var digits = text.required(segment, element, "610", Expected.AMOUNT);
    if (digits.isPresent() && !digits.get().matches("[0-9]+")) {
      text.fault(segment, element, "610", "7", Expected.AMOUNT);
      return Optional.empty();
    }
    return text.number(segment, element, "610", Expected.AMOUNT)
        .map(value -> new Money(value.movePointLeft(minorDigits()), currency));
  }

  String write(String name, Money amount, int digits) {
    return SegmentWriter.number(name, checked(name, amount).amount(), digits);
  }

  String writeMinor(String name, Money amount) {
    var minor = checked(name, amount).amount().movePointRight(minorDigits());
    return SegmentWriter.number(name, minor, 15);
  }

  private int minorDigits() {
    return Money.zero(currency).amount().scale();
  }

  private Money checked(String name, Money amount) {
    if (!amount.currency().equals(currency) || amount.amount().signum() < 0) {
      throw new IllegalArgumentException(
          name + ": found " + amount + ", wanted zero or more in " + currency);
    }
    return amount;
  }
}
