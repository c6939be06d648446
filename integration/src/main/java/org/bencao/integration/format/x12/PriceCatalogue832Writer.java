package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import org.bencao.document.PriceCatalogueDocument;
import org.bencao.document.PriceCatalogueDocument.Line;

/** Writes what a seller offers as X12 832 price/sales catalogue, one LIN for each item. */
public class PriceCatalogue832Writer {

  /** DE 683: a price catalogue. */
  static final String PRICES = "PC";

  /** DE 236: the price that the catalogue states. */
  static final String CATALOGUE_PRICE = "CAT";

  /** DE 374: the day on which something begins to hold. */
  static final String EFFECTIVE = "007";

  private static final int PRICE_DIGITS = 17;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry a number (that of the catalogue has 15
   *     characters at most, DE 684), a price or a party
   */
  public byte[] write(
      PriceCatalogueDocument catalogue, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter();
    out.segment("BCT", PRICES, out.required("catalogue number", catalogue.number(), 15));
    out.segment("DTM", "097", Moments.date(catalogue.issuedAt(), agreement.partnerZone()));
    out.segment("CUR", "SE", catalogue.currency());
    catalogue.parties().forEach(party -> PartyLoop.write(party, out));
    catalogue.lines().forEach(line -> line(line, out));
    out.segment("CTT", Integer.toString(catalogue.lines().size()));
    return new InterchangeWriter(agreement, control).group("SC", "832", List.of(out));
  }

  private static void line(Line line, SegmentWriter out) {
    var lin = new ArrayList<>(List.of(out.required("line number", line.lineRef(), 20)));
    lin.addAll(ItemPairs.write(line.item(), out));
    out.segment("LIN", lin);
    line.priceFrom().ifPresent(day -> out.segment("DTM", EFFECTIVE, SegmentWriter.date(day)));
    ItemPairs.writeName(line.item(), out);
    line.price()
        .ifPresent(
            price ->
                out.segment(
                    "CTP",
                    "",
                    CATALOGUE_PRICE,
                    SegmentWriter.number("price", price.amount(), PRICE_DIGITS)));
  }
}
