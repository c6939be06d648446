package org.bencao.pricing.boundary;

import java.util.List;
import org.bencao.catalogue.boundary.ItemView;

/**
 * An inquiry with what was quoted.
 *
 * @param quotes of all who were asked, by name; to a seller its own alone
 */
public record InquiryView(
    InquiryRow row, String currency, String note, List<Line> lines, List<QuoteView> quotes) {

  public InquiryView {
    lines = List.copyOf(lines);
    quotes = List.copyOf(quotes);
  }

  /** So many packs of an item. */
  public record Line(int position, ItemView item, int quantity) {}
}
