package org.bencao.integration.format.ubl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.integration.format.Expected;

/** Reads values out of a document, and keeps what is wrong with them. */
final class UblText {

  /** Decimals that a price keeps, as {@link UnitPrice} does. */
  private static final int PRICE_DECIMALS = 6;

  private final List<UblFault> faults = new ArrayList<>();

  <T> UblReading<T> reading(Supplier<T> document) {
    if (faults.isEmpty()) {
      try {
        return new UblReading<>(Optional.of(document.get()), List.of());
      } catch (IllegalArgumentException e) {
        // two values that are right by themselves do not go together
        faults.add(
            new UblFault(
                "/", 1, Optional.ofNullable(e.getMessage()), Expected.DOCUMENT, Optional.empty()));
      }
    }
    return new UblReading<>(Optional.empty(), faults);
  }

  void fault(UblElement element, Expected expected) {
    faults.add(UblFault.in(element, expected));
  }

  void missing(UblElement in, String path) {
    faults.add(UblFault.missing(in, path));
  }

  /** What has to be said there. */
  Optional<UblElement> required(UblElement in, String... path) {
    var found = in.find(path).filter(one -> !one.text().isEmpty());
    if (found.isEmpty()) {
      missing(in, String.join("/", path));
    }
    return found;
  }

  <T> Optional<T> checked(Supplier<T> value, UblElement at, Expected expected) {
    try {
      return Optional.of(value.get());
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
      fault(at, expected);
      return Optional.empty();
    }
  }

  /** Dates of XML may have an offset that says nothing of a day. */
  Optional<LocalDate> day(UblElement in, String... path) {
    return in.find(path)
        .filter(one -> !one.text().isEmpty())
        .flatMap(one -> checked(() -> day(one.text()), one, Expected.DATE));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
  }

  /**
   * IssueDate and IssueTime; a time without an offset is one of that zone, a day alone its start.
   */
  Optional<Instant> issued(UblElement document, ZoneId zone) {
    var date = required(document, "IssueDate");
    var day = date.flatMap(one -> checked(() -> day(one.text()), one, Expected.DATE));
    var time = document.find("IssueTime").filter(one -> !one.text().isEmpty());
    return day.flatMap(
        on ->
            time.isEmpty()
                ? Optional.of(on.atStartOfDay(zone).toInstant())
                : checked(() -> at(on, time.get().text(), zone), time.get(), Expected.TIME));
  }

  private static Instant at(LocalDate day, String text, ZoneId zone) {
    return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
        ? OffsetTime.parse(text).atDate(day).toInstant()
        : LocalTime.parse(text).atDate(day).atZone(zone).toInstant();
  }

  Optional<Quantity> quantity(UblElement quantity) {
    var unit = quantity.attribute("unitCode").filter(UblCodes.UNITS::contains);
    if (unit.isEmpty()) {
      fault(quantity, Expected.UNIT);
      return Optional.empty();
    }
    return number(quantity, Expected.QUANTITY)
        .flatMap(
            value ->
                checked(
                    () -> new Quantity(value, UblCodes.canonical(unit.get())),
                    quantity,
                    Expected.QUANTITY));
  }

  private Optional<BigDecimal> number(UblElement element, Expected expected) {
    // a number of a thousand digits is no number, and costs a second
    if (element.text().length() > 30) {
      fault(element, expected);
      return Optional.empty();
    }
    return checked(() -> new BigDecimal(element.text()), element, expected);
  }

  /** PriceAmount for one of BaseQuantity, in the currency of the document. */
  Optional<UnitPrice> price(UblElement price, Optional<String> currency) {
    var amount = required(price, "PriceAmount");
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    if (!amount.get().attribute("currencyID").equals(currency)) {
      fault(amount.get(), Expected.CURRENCY);
      return Optional.empty();
    }
    var value = number(amount.get(), Expected.PRICE);
    var base = price.find("BaseQuantity").filter(one -> !one.text().isEmpty());
    var many =
        base.isEmpty()
            ? Optional.of(BigDecimal.ONE)
            : number(base.get(), Expected.QUANTITY).filter(one -> one.signum() > 0);
    if (many.isEmpty()) {
      base.ifPresent(one -> fault(one, Expected.QUANTITY));
      return Optional.empty();
    }
    return value.flatMap(
        all ->
            currency.flatMap(
                code ->
                    checked(
                        () -> new UnitPrice(each(all, many.get()), code),
                        amount.get(),
                        Expected.PRICE)));
  }

  private static BigDecimal each(BigDecimal all, BigDecimal many) {
    return many.compareTo(BigDecimal.ONE) == 0
        ? all
        : all.divide(many, PRICE_DECIMALS, RoundingMode.HALF_UP);
  }
}
