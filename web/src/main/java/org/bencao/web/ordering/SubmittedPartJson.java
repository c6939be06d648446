package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.SubmitResult;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * One supplier's part of a submitted draft: an order, one that waits for approval, or the reasons
 * why there is none.
 *
 * @param order absent when the part was refused or waits
 * @param waiting present when it waits for somebody's approval
 * @param reasons empty unless the part was refused
 */
public record SubmittedPartJson(
    Id sellerId,
    String sellerNameEn,
    String sellerNameZh,
    Optional<PlacedOrderJson> order,
    Optional<WaitingOrderJson> waiting,
    List<ReasonJson> reasons) {

  static SubmittedPartJson of(SubmitResult.Part part, Locale locale) {
    if (part.result() instanceof PlaceOrderResult.Refused refused) {
      var reasons =
          refused.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList();
      return of(part, Optional.empty(), Optional.empty(), reasons);
    }
    if (part.result() instanceof PlaceOrderResult.Waiting waiting) {
      var shown = Optional.of(WaitingOrderJson.of(waiting, locale));
      return of(part, Optional.empty(), shown, List.of());
    }
    var placed = (PlaceOrderResult.Placed) part.result();
    return of(part, Optional.of(PlacedOrderJson.of(placed, locale)), Optional.empty(), List.of());
  }

  private static SubmittedPartJson of(
      SubmitResult.Part part,
      Optional<PlacedOrderJson> order,
      Optional<WaitingOrderJson> waiting,
      List<ReasonJson> reasons) {
    return new SubmittedPartJson(
        Id.of(part.sellerCompanyId()),
        part.sellerNameEn(),
        part.sellerNameZh(),
        order,
        waiting,
        reasons);
  }
}
