package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.web.exchange.Wording;
import org.bencao.web.security.PageAccess;

/** What of an order is on its way, and what is claimed about it. */
@Dependent
class OrderGoods {

  private static final String GOODS_IN = "/receiving/goods-in";
  private static final String CLAIM = "/receiving/claim";

  private static final Set<DespatchState> OPEN =
      EnumSet.of(DespatchState.ANNOUNCED, DespatchState.IN_TRANSIT, DespatchState.RECEIPT_OPEN);

  @Inject DespatchService despatches;
  @Inject DiscrepancyService discrepancies;

  ShownGoods of(Caller caller, OrderView order, Wording words, Instant now) {
    var id = order.row().id();
    var rows = despatches.ofOrder(caller, id);
    var claims = discrepancies.ofOrder(caller, id);
    var goodsIn = page(caller, GOODS_IN);
    var drawn = new OrderDeliveries(words, order.row().number(), goodsIn);
    return new ShownGoods(
        new Stations(order, rows, words, now).all(),
        rows.stream().map(drawn::delivery).toList(),
        claims.stream().map(new OrderClaims(words, now, page(caller, CLAIM))::claim).toList(),
        goodsIn.isEmpty() ? "" : toCount(rows, goodsIn));
  }

  private static String toCount(List<DespatchRow> rows, String goodsIn) {
    return rows.stream()
        .filter(row -> OPEN.contains(row.state()))
        .map(row -> goodsIn + row.id().text())
        .findFirst()
        .orElse("");
  }

  /** A page that cannot be opened is not linked. */
  private static String page(Caller caller, String path) {
    return PageAccess.of(path)
        .filter(access -> access.allows(caller))
        .map(any -> path + "?id=")
        .orElse("");
  }
}
