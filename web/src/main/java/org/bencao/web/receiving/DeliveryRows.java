package org.bencao.web.receiving;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws deliveries for one side of them, each in the time of the site that receives it. */
final class DeliveryRows {

  private final Wording words;
  private final Instant now;
  private final boolean ofSeller;

  private DeliveryRows(Wording words, Instant now, boolean ofSeller) {
    this.words = words;
    this.now = now;
    this.ofSeller = ofSeller;
  }

  /** For who receives: the other party is the seller. */
  static DeliveryRows forBuyer(Wording words, Instant now) {
    return new DeliveryRows(words, now, false);
  }

  /** For who sends: the other party is the buyer. */
  static DeliveryRows forSeller(Wording words, Instant now) {
    return new DeliveryRows(words, now, true);
  }

  ListedDelivery row(DespatchRow row) {
    var counted = row.counted().add(row.missing());
    return new ListedDelivery(
        row.id().text(),
        row.number(),
        words.name(partyEn(row), partyZh(row)),
        words.otherName(partyEn(row), partyZh(row)),
        words.name(row.siteNameEn(), row.siteNameZh()),
        String.join(", ", row.orderNumbers()),
        row.expectedOn().map(day -> day(row, day)).orElse("–"),
        isOpen(row) && row.expectedOn().filter(day -> day.isBefore(today(row))).isPresent(),
        words.page(
            "receiving.deliveries.packages",
            "packages",
            row.packageCount(),
            "lines",
            row.lineCount()),
        words.page(
            "receiving.deliveries.share",
            "counted",
            words.figures().quantity(counted),
            "advised",
            words.figures().quantity(row.advised())),
        counted.longValue(),
        Math.max(1, row.advised().longValue()),
        state(row.state()));
  }

  Tag state(DespatchState state) {
    return Tag.of(ReceivingLooks.of(state), words.business("receiving.despatch." + state));
  }

  static boolean isOpen(DespatchRow row) {
    return row.state() != DespatchState.RECEIVED && row.state() != DespatchState.VOIDED;
  }

  private String partyEn(DespatchRow row) {
    return ofSeller ? row.buyerNameEn() : row.sellerNameEn();
  }

  private String partyZh(DespatchRow row) {
    return ofSeller ? row.buyerNameZh() : row.sellerNameZh();
  }

  private String day(DespatchRow row, LocalDate day) {
    return day.equals(today(row))
        ? words.page("receiving.deliveries.today")
        : words.figures().date(day);
  }

  private LocalDate today(DespatchRow row) {
    return LocalDate.ofInstant(now, ZoneId.of(row.siteZone()));
  }
}
