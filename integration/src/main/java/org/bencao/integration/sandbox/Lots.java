package org.bencao.integration.sandbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;
import org.bencao.document.DocumentItem;
import org.bencao.document.LotQuantity;

/** Lots of the wholesaler's own books: one for each item and day of booking. */
final class Lots {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");

  /** More signs than a month has days: a lot has one expiry. */
  private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int GOOD_DAYS = 400;
  private static final int SHORT_DAYS = 30;

  private final LocalDate booked;

  Lots(LocalDate booked) {
    this.booked = booked;
  }

  /** For example {@code L2611A}. */
  LotQuantity good(DocumentItem item, Quantity quantity, Sscc sscc) {
    return lot(name(item), booked.plusDays(GOOD_DAYS), quantity, sscc);
  }

  /** Another lot that is as good. */
  LotQuantity other(DocumentItem item, Quantity quantity, Sscc sscc) {
    return lot(name(item) + "-2", booked.plusDays(GOOD_DAYS), quantity, sscc);
  }

  LotQuantity expired(DocumentItem item, Quantity quantity, Sscc sscc) {
    return lot(name(item) + "-X", booked.minusDays(SHORT_DAYS), quantity, sscc);
  }

  LotQuantity shortDated(DocumentItem item, Quantity quantity, Sscc sscc) {
    return lot(name(item) + "-S", booked.plusDays(SHORT_DAYS), quantity, sscc);
  }

  /** The document does not say which lot it is. */
  LotQuantity untold(Quantity quantity, Sscc sscc) {
    return new LotQuantity(
        Optional.empty(), Optional.of(booked.plusDays(GOOD_DAYS)), quantity, Optional.of(sscc));
  }

  private static LotQuantity lot(String name, LocalDate expiry, Quantity quantity, Sscc sscc) {
    return new LotQuantity(Optional.of(name), Optional.of(expiry), quantity, Optional.of(sscc));
  }

  private String name(DocumentItem item) {
    var key = item.sellerItem().or(() -> item.gtin().map(gtin -> gtin.value())).orElse("");
    var sign = Math.floorMod(key.hashCode() + booked.getDayOfMonth(), SIGNS.length());
    return "L" + booked.format(MONTH) + SIGNS.charAt(sign);
  }
}
