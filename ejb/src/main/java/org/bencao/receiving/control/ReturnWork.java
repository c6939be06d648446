package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.receiving.boundary.ReturnView;

/**
 * Returns that wait: for the seller's desk to authorise them or to take them in, for the buyer's
 * receiver to send them.
 */
@ApplicationScoped
public class ReturnWork implements WorkSource {

  @Inject Returns returns;
  @Inject ReturnViews views;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    boolean receiver = caller.has(Role.RECEIVER, caller.companyId(), siteId);
    boolean desk = caller.has(Role.SUPPLIER_DESK, caller.companyId());
    if (!receiver && !desk) {
      return List.of();
    }
    return views.of(caller, returns.waiting(caller, siteId, most)).stream()
        .map(one -> item(caller, one))
        .toList();
  }

  private static WorkItem item(Caller caller, ReturnView one) {
    var despatch = one.despatch();
    boolean selling = caller.has(Role.SUPPLIER_DESK, despatch.sellerCompanyId());
    return new WorkItem(
        WorkKind.GOODS_RETURN,
        Optional.empty(),
        Map.of(
            "qty", one.quantity().stripTrailingZeros().toPlainString(),
            "reason", "#receiving.return.reason." + one.reason(),
            "state", "#receiving.return.state." + one.state()),
        Name.same(one.number()),
        new Place(
            String.join(", ", despatch.orderNumbers()),
            selling ? despatch.buyerNameEn() : despatch.sellerNameEn(),
            selling ? despatch.buyerNameZh() : despatch.sellerNameZh(),
            Optional.empty()),
        one.askedAt(),
        Optional.empty(),
        Optional.empty(),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.GOODS_RETURN, one.id())));
  }
}
