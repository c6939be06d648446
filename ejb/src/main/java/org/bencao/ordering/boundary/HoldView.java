package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.compliance.boundary.Habit.Earlier;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/**
 * An order line that is unusual for its site, as the seller's compliance officer sees it (SPC-12).
 *
 * @param cause {@code SIZE}, {@code FIRST} or {@code OFTEN}
 * @param units single units of the substance, such as tablets, in the whole order
 * @param usual what would be usual: the median of the site's orders, the most of a first order, or
 *     the orders of a week
 * @param earlier what the site ordered of the substance in the ninety days before, the oldest first
 */
public record HoldView(
    long id,
    PurchaseOrderId order,
    String number,
    int line,
    CompanyView buyer,
    SiteView site,
    ItemView item,
    String cause,
    BigDecimal units,
    BigDecimal usual,
    HoldState state,
    Instant openedAt,
    Optional<Decision> decision,
    List<Earlier> earlier) {

  public HoldView {
    earlier = List.copyOf(earlier);
  }

  /**
   * What the officer found.
   *
   * @param evidence of the need, or what was reported under which number
   */
  public record Decision(String by, Instant at, String evidence) {}
}
