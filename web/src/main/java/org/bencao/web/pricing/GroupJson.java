package org.bencao.web.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.pricing.boundary.GroupBuyView;
import org.bencao.web.rest.Id;

/**
 * A group buy.
 *
 * @param pledged packs of all buyers
 * @param buyers how many
 * @param own packs of the caller's company
 * @param contract under which the caller's company orders now
 * @param holdsTo last day on which is ordered at the price that was reached
 */
public record GroupJson(
    Id id,
    String number,
    String sellerNameEn,
    String sellerNameZh,
    Id offer,
    String itemCode,
    String currency,
    List<GroupTierJson> tiers,
    Instant closesAt,
    LocalDate holdsTo,
    GroupBuyView.State state,
    int pledged,
    int buyers,
    Optional<Integer> own,
    Optional<Id> contract) {

  static GroupJson of(GroupBuyView one) {
    return new GroupJson(
        Id.of(one.id()),
        one.number(),
        one.seller().nameEn(),
        one.seller().nameZh(),
        Id.of(one.offer().id()),
        one.offer().item().code(),
        one.currency(),
        one.tiers().stream()
            .map(tier -> new GroupTierJson(tier.from(), tier.price().toPlainString()))
            .toList(),
        one.closesAt(),
        one.holdsTo(),
        one.state(),
        one.pledged(),
        one.buyers(),
        one.own(),
        one.ordersAt().map(Id::of));
  }
}
