package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.StoppedTradeService;
import org.bencao.compliance.boundary.StoppedTradeService.Parties;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** LIC-05: what may not be confirmed, now that an issuer stopped a licence of either party. */
@ApplicationScoped
public class StoppedOrders {

  @Inject StoppedTradeService trade;

  /** Of these lines. */
  public List<Finding> onConfirming(Caller caller, PurchaseOrder order, Set<Integer> lines) {
    return trade.judge(
        caller,
        Act.CONFIRM,
        new Parties(order.buyerCompanyId(), order.sellerCompanyId(), order.siteId()),
        order.lines().stream()
            .filter(line -> lines.contains(line.lineNo()))
            .collect(Collectors.toMap(OrderLine::lineNo, OrderLine::itemId)));
  }
}
