package org.bencao.pricing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An inquiry in a list.
 *
 * @param asking the reader's company is the buyer
 * @param answerBy a day of the buyer's
 * @param quotes of all who were asked; to a seller its own alone
 */
public record InquiryRow(
    long id,
    String number,
    boolean asking,
    String buyerEn,
    String buyerZh,
    LocalDate answerBy,
    int lineCount,
    Instant askedAt,
    String askedBy,
    List<Quoter> quotes) {

  public InquiryRow {
    quotes = List.copyOf(quotes);
  }

  /** Who was asked, and where that stands. */
  public record Quoter(long quoteId, String sellerEn, String sellerZh, QuoteState state) {}
}
