package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.FulfilmentRuleService;
import org.bencao.compliance.boundary.FulfilmentRuleService.Goods;
import org.bencao.compliance.boundary.FulfilmentRuleService.Parties;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** What may not be confirmed as things stand now, whatever held when it was ordered. */
@ApplicationScoped
public class ConfirmRules {

  @Inject FulfilmentRuleService rules;
  @Inject OrderHolds holds;
  @Inject SignedForms forms;

  /** Of these lines. */
  public List<Finding> onConfirming(Caller caller, PurchaseOrder order, Set<Integer> lines) {
    return rules.judge(
        caller,
        Act.CONFIRM,
        new Parties(order.buyerCompanyId(), order.sellerCompanyId(), order.siteId()),
        new Goods(
            order.lines().stream()
                .filter(line -> lines.contains(line.lineNo()))
                .collect(Collectors.toMap(OrderLine::lineNo, OrderLine::itemId)),
            holds.uncleared(order),
            forms.of(order),
            List.of(),
            Optional.empty()));
  }
}
