package org.bencao.web.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.pricing.boundary.InquiryRow;
import org.bencao.pricing.boundary.QuoteState;
import org.bencao.web.rest.Id;

/**
 * A page of inquiries, newest first.
 *
 * @param older where the older page begins; absent on the last
 */
public record InquiriesJson(List<InquiryRowJson> inquiries, Optional<String> older) {

  /**
   * An inquiry in a list.
   *
   * @param states of its quotes; to a seller of its own
   */
  public record InquiryRowJson(
      Id id,
      String number,
      boolean asking,
      String buyerNameEn,
      String buyerNameZh,
      LocalDate answerBy,
      int lineCount,
      Instant askedAt,
      List<QuoteState> states) {}

  static InquiriesJson of(Page<InquiryRow> page) {
    return new InquiriesJson(
        page.rows().stream()
            .map(
                row ->
                    new InquiryRowJson(
                        Id.of(row.id()),
                        row.number(),
                        row.asking(),
                        row.buyerEn(),
                        row.buyerZh(),
                        row.answerBy(),
                        row.lineCount(),
                        row.askedAt(),
                        row.quotes().stream().map(InquiryRow.Quoter::state).toList()))
            .toList(),
        page.older());
  }
}
