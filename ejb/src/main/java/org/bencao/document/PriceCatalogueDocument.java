package org.bencao.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.UnitPrice;

/**
 * What a seller offers and at which prices, as its own system says it; prices are net of tax.
 *
 * @param number as the seller calls it
 */
public record PriceCatalogueDocument(
    Optional<Envelope> envelope,
    String number,
    Instant issuedAt,
    String currency,
    List<Party> parties,
    List<Line> lines) {

  public PriceCatalogueDocument {
    Check.present("envelope", envelope);
    Check.text("catalogue number", number);
    Check.present("issued at", issuedAt);
    Check.text("currency", currency);
    parties = List.copyOf(parties);
    lines = List.copyOf(lines);
  }

  /**
   * One item.
   *
   * @param price of one pack; what is not said stays as it is
   * @param priceFrom the day from which it holds; without one at once
   */
  public record Line(
      String lineRef, DocumentItem item, Optional<UnitPrice> price, Optional<LocalDate> priceFrom) {

    public Line {
      Check.text("line reference", lineRef);
      Check.present("item", item);
      Check.present("price", price);
      Check.present("price from", priceFrom);
    }
  }
}
