package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.ordering.entity.Requisition;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** Orders of a site that wait for the caller's approval (D1). */
@ApplicationScoped
public class ApprovalWork implements WorkSource {

  @Inject Requisitions requisitions;
  @Inject CompanyService companies;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    var found =
        requisitions.waiting(caller).stream()
            .filter(one -> one.siteId() == siteId)
            .filter(one -> ApprovalSteps.objection(caller, one).isEmpty())
            .filter(one -> ApprovalSteps.mine(caller, one).isPresent())
            .limit(most)
            .toList();
    var sellers =
        companies.byIds(
            caller, found.stream().map(Requisition::sellerCompanyId).collect(Collectors.toSet()));
    return found.stream().map(one -> item(one, sellers.get(one.sellerCompanyId()))).toList();
  }

  private static WorkItem item(Requisition one, CompanyView seller) {
    return new WorkItem(
        WorkKind.APPROVAL,
        Optional.empty(),
        Map.of("by", one.requestedByName(), "lines", String.valueOf(one.lineCount())),
        Name.same(one.number()),
        new Place("", seller.nameEn(), seller.nameZh(), Optional.empty()),
        one.requestedAt(),
        Optional.empty(),
        Optional.of(one.gross()),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.REQUISITION, one.id())));
  }

  @Override
  public Optional<Instant> lastDone(Caller caller, long siteId) {
    return requisitions.lastDecided(caller, siteId);
  }
}
