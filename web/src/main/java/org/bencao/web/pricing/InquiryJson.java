package org.bencao.web.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.pricing.boundary.InquiryView;
import org.bencao.pricing.boundary.QuoteState;
import org.bencao.pricing.boundary.QuoteView;
import org.bencao.web.rest.Id;

/**
 * What a buyer asks prices for, and what was quoted.
 *
 * @param asking the caller's company is the buyer
 * @param currency of all prices
 * @param quotes to the buyer all, to a seller its own
 */
public record InquiryJson(
    Id id,
    String number,
    boolean asking,
    String buyerNameEn,
    String buyerNameZh,
    String currency,
    LocalDate answerBy,
    String note,
    Instant askedAt,
    String askedBy,
    List<InquiryLineJson> lines,
    List<QuoteJson> quotes) {

  /** So many packs of an item. */
  public record InquiryLineJson(
      int line, Id itemId, String itemCode, String nameEn, String nameZh, int quantity) {}

  /**
   * Where one seller and the buyer stand.
   *
   * @param lapsed its last day is over, and nobody accepted it
   * @param round the last one, to be named by whoever answers it
   * @param contractId whose prices hold, once it is accepted
   * @param rounds what was said, oldest first
   */
  public record QuoteJson(
      Id id,
      Id sellerId,
      String sellerNameEn,
      String sellerNameZh,
      QuoteState state,
      boolean lapsed,
      int round,
      Optional<LocalDate> validTo,
      Optional<Id> contractId,
      List<QuoteRoundJson> rounds) {}

  /**
   * One side's word.
   *
   * @param prices net of tax
   */
  public record QuoteRoundJson(
      int round,
      QuoteView.Said said,
      String by,
      Instant at,
      Optional<LocalDate> validTo,
      String note,
      List<LinePrice> prices) {}

  static InquiryJson of(InquiryView view) {
    var row = view.row();
    return new InquiryJson(
        Id.of(row.id()),
        row.number(),
        row.asking(),
        row.buyerEn(),
        row.buyerZh(),
        view.currency(),
        row.answerBy(),
        view.note(),
        row.askedAt(),
        row.askedBy(),
        view.lines().stream()
            .map(
                line ->
                    new InquiryLineJson(
                        line.position(),
                        Id.of(line.item().id()),
                        line.item().code(),
                        line.item().lineEn(),
                        line.item().lineZh(),
                        line.quantity()))
            .toList(),
        view.quotes().stream().map(InquiryJson::quote).toList());
  }

  private static QuoteJson quote(QuoteView quote) {
    return new QuoteJson(
        Id.of(quote.id()),
        Id.of(quote.sellerCompanyId()),
        quote.sellerEn(),
        quote.sellerZh(),
        quote.state(),
        quote.lapsed(),
        quote.lastRound(),
        quote.validTo(),
        quote.contractId().map(Id::of),
        quote.rounds().stream().map(InquiryJson::round).toList());
  }

  private static QuoteRoundJson round(QuoteView.Round round) {
    return new QuoteRoundJson(
        round.round(),
        round.said(),
        round.by(),
        round.at(),
        round.validTo(),
        round.note(),
        LinePrice.of(round.prices()));
  }
}
