package org.bencao.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the buyer asks to be changed in an order; values are absolute, never differences.
 *
 * @param purpose {@code CANCEL} takes the whole order back, then there are no lines
 * @param number the buyer's number of the change, unique within the order
 */
public record OrderChangeDocument(
    Optional<Envelope> envelope,
    String orderNumber,
    String number,
    DocumentPurpose purpose,
    Instant issuedAt,
    List<Party> parties,
    List<Line> lines) {

  public OrderChangeDocument {
    Check.present("envelope", envelope);
    Check.text("order number", orderNumber);
    Check.text("change number", number);
    Check.present("purpose", purpose);
    Check.present("issued at", issuedAt);
    parties = List.copyOf(parties);
    lines = List.copyOf(lines);
  }

  /**
   * One line as it shall be from now on.
   *
   * @param quantity what is still wanted of it, 0 when none is
   */
  public record Line(String lineRef, DocumentItem item, BigDecimal quantity, String unit) {

    public Line {
      Check.text("line reference", lineRef);
      Check.present("item", item);
      Check.that(quantity.signum() >= 0, "quantity", quantity, "zero or more");
      Check.text("unit", unit);
    }
  }
}
