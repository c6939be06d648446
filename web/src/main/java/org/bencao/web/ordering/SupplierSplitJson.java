package org.bencao.web.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * The part of a draft that would become one order.
 *
 * @param ready a submission would place it
 * @param waitsFor numbers of the lines that hold it up
 * @param staying numbers of the lines that stay in the draft while the rest goes
 * @param net value of the lines that may go
 * @param minimum the supplier's minimum order value, zero when none
 * @param cutOffAt the next cut-off; an order after it arrives a day later
 * @param reasons what stands against this part as a whole
 */
public record SupplierSplitJson(
    Id sellerId,
    String sellerNameEn,
    String sellerNameZh,
    int lineCount,
    boolean ready,
    List<Integer> waitsFor,
    List<Integer> staying,
    MoneyJson net,
    MoneyJson minimum,
    Instant cutOffAt,
    LocalDate arrives,
    List<ReasonJson> reasons) {

  static SupplierSplitJson of(DraftView.SupplierSplit split, Locale locale) {
    return new SupplierSplitJson(
        Id.of(split.sellerCompanyId()),
        split.sellerNameEn(),
        split.sellerNameZh(),
        split.lineCount(),
        split.ready(),
        split.waitsFor(),
        split.staying(),
        MoneyJson.of(split.net()),
        MoneyJson.of(split.minimum()),
        split.cutOffAt(),
        split.arrives(),
        split.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList());
  }
}
