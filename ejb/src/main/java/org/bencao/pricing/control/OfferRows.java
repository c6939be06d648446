package org.bencao.pricing.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.OfferTerms;
import org.bencao.catalogue.boundary.PublishOffer;
import org.bencao.common.UnitPrice;

/** Turns a row of a price list into terms, price and stock. */
final class OfferRows {

  private static final int ONE = 1;
  private static final String NOON = "12:00";
  private static final BigDecimal NO_TAX = BigDecimal.ZERO;

  private OfferRows() {}

  /** What the row says, and for what it leaves open the terms that hold. */
  static PublishOffer terms(MappedRow row, long itemId, long seller, Optional<OfferTerms> live) {
    var known = live.map(OfferTerms::terms);
    return new PublishOffer(
        itemId,
        seller,
        row.value(Field.SELLER_ITEM)
            .or(() -> known.map(PublishOffer::sellerItem))
            .orElse(row.values().get(Field.ITEM)),
        multiple(row, live),
        number(row, Field.ORDER_MINIMUM).or(() -> known.map(PublishOffer::orderMinimum)).orElse(0),
        maximum(row, live),
        number(row, Field.LEAD_DAYS).or(() -> known.map(PublishOffer::leadDays)).orElse(ONE),
        row.value(Field.CUT_OFF).or(() -> known.map(PublishOffer::cutOff)).orElse(NOON),
        row.value(Field.VAT_PERCENT)
            .map(BigDecimal::new)
            .or(() -> known.map(PublishOffer::vatPercent))
            .orElse(NO_TAX),
        row.value(Field.SOONEST_EXPIRY)
            .map(LocalDate::parse)
            .or(() -> known.flatMap(PublishOffer::soonestExpiry)),
        known.map(PublishOffer::buyers).orElse(Set.of()));
  }

  /** Nobody could ever order where the most is less than the least step. */
  static Optional<JudgedRow> contradiction(MappedRow row, Optional<OfferTerms> live) {
    int multiple = multiple(row, live);
    int maximum = maximum(row, live).orElse(Integer.MAX_VALUE);
    if (maximum >= multiple) {
      return Optional.empty();
    }
    return Optional.of(
        row.value(Field.ORDER_MAXIMUM).isPresent()
            ? JudgedRow.refused(
                row,
                Field.ORDER_MAXIMUM,
                "below-multiple",
                Map.of("least", String.valueOf(multiple)))
            : JudgedRow.refused(
                row,
                Field.ORDER_MULTIPLE,
                "above-maximum",
                Map.of("most", String.valueOf(maximum))));
  }

  private static int multiple(MappedRow row, Optional<OfferTerms> live) {
    return number(row, Field.ORDER_MULTIPLE)
        .or(() -> live.map(offer -> offer.terms().orderMultiple()))
        .orElse(ONE);
  }

  private static OptionalInt maximum(MappedRow row, Optional<OfferTerms> live) {
    return number(row, Field.ORDER_MAXIMUM)
        .map(OptionalInt::of)
        .or(() -> live.map(offer -> offer.terms().orderMaximum()))
        .orElse(OptionalInt.empty());
  }

  static Optional<UnitPrice> price(MappedRow row, String currency) {
    return row.value(Field.PRICE)
        .map(
            amount ->
                new UnitPrice(new BigDecimal(amount), row.value(Field.CURRENCY).orElse(currency)));
  }

  static Optional<UnitPrice> cost(MappedRow row, String currency) {
    return row.value(Field.COST).map(amount -> new UnitPrice(new BigDecimal(amount), currency));
  }

  static Optional<Integer> stock(MappedRow row) {
    return number(row, Field.DECLARED_STOCK);
  }

  /** A day is its beginning at the seller's; without any it is the moment in which it is read. */
  static Instant declaredAt(MappedRow row, ZoneId zone, Instant now) {
    return row.value(Field.DECLARED_AT).map(text -> instant(text, zone)).orElse(now);
  }

  static LocalDate priceFrom(MappedRow row, LocalDate today) {
    return row.value(Field.PRICE_FROM).map(LocalDate::parse).orElse(today);
  }

  private static Instant instant(String text, ZoneId zone) {
    if (text.length() <= "2026-11-26".length()) {
      return LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }
    return text.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
        ? OffsetDateTime.parse(text).toInstant()
        : java.time.LocalDateTime.parse(text).atZone(zone).toInstant();
  }

  private static Optional<Integer> number(MappedRow row, Field field) {
    return row.value(field).map(Integer::valueOf);
  }
}
