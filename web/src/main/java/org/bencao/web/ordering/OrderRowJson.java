package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.OrderRow;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * An order in a list.
 *
 * @param backOrder something of it is to come later
 * @param badges codes of the open exceptions
 */
public record OrderRowJson(
    Id id,
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
    MoneyJson net,
    Headline headline,
    boolean backOrder,
    List<Reason> badges) {

  static OrderRowJson of(OrderRow row) {
    return new OrderRowJson(
        Id.of(row.id().value()),
        row.number(),
        row.buyerNameEn(),
        row.buyerNameZh(),
        row.sellerNameEn(),
        row.sellerNameZh(),
        row.siteNameEn(),
        row.siteNameZh(),
        row.placedAt(),
        row.placedBy(),
        row.lineCount(),
        MoneyJson.of(row.net()),
        row.headline(),
        row.backOrder(),
        row.badges());
  }
}
