package org.bencao.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the buyer found of a despatch, told to the seller; counts are in the line's unit. */
public record ReceiptAdviceDocument(
    Optional<Envelope> envelope,
    String number,
    Instant receivedAt,
    Optional<String> despatchNumber,
    String orderNumber,
    List<Party> parties,
    List<Line> lines) {

  public ReceiptAdviceDocument {
    Check.present("envelope", envelope);
    Check.text("receipt number", number);
    Check.present("received at", receivedAt);
    Check.text("despatch number", despatchNumber);
    Check.text("order number", orderNumber);
    parties = List.copyOf(parties);
    lines = List.copyOf(lines);
  }

  /**
   * What was found of one lot of one order line.
   *
   * @param good taken into stock
   * @param quarantined held until somebody decides
   * @param refused goes back with the driver
   * @param shortage advised and not found
   * @param over found and not advised
   * @param reasons why packs were not taken into stock, where a rule says it
   */
  public record Line(
      String lineRef,
      DocumentItem item,
      String unit,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      BigDecimal good,
      BigDecimal damaged,
      BigDecimal quarantined,
      BigDecimal refused,
      BigDecimal shortage,
      BigDecimal over,
      List<StatedReason> reasons) {

    public Line {
      Check.text("line reference", lineRef);
      Check.present("item", item);
      Check.text("unit", unit);
      Check.text("lot", lot);
      Check.present("expiry", expiry);
      reasons = List.copyOf(reasons);
      for (var part : List.of(good, damaged, quarantined, refused, shortage, over)) {
        Check.that(part.signum() >= 0, "count", part, "zero or more");
      }
    }
  }
}
