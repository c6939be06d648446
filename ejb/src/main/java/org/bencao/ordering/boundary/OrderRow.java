package org.bencao.ordering.boundary;

import java.time.Instant;
import java.util.List;
import org.bencao.common.Money;
import org.bencao.common.Reason;

/**
 * An order in a list.
 *
 * @param badges open exceptions, each code once
 */
public record OrderRow(
    PurchaseOrderId id,
    String number,
    String buyerNameEn,
    String buyerNameZh,
    String sellerNameEn,
    String sellerNameZh,
    String siteNameEn,
    String siteNameZh,
    Instant placedAt,
    String placedBy,
    int lineCount,
    Money net,
    Headline headline,
    boolean backOrder,
    List<Reason> badges) {

  public OrderRow {
    badges = List.copyOf(badges);
  }
}
