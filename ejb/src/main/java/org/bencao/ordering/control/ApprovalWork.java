package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
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
  @Inject Delegations delegations;
  @Inject CompanyService companies;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    var hats = delegations.of(caller);
    var found =
        requisitions.lacking(hats.seeing()).stream()
            .filter(one -> one.siteId() == siteId)
            .filter(one -> ApprovalSteps.objection(hats, one).isEmpty())
            .filter(one -> ApprovalSteps.mine(hats, one).isPresent())
            .limit(most)
            .toList();
    var sellers =
        companies.byIds(
            caller, found.stream().map(Requisition::sellerCompanyId).collect(Collectors.toSet()));
    var items = new ArrayList<WorkItem>();
    found.forEach(one -> items.add(item(one, sellers.get(one.sellerCompanyId()))));
    items.addAll(ended(caller, siteId, most));
    return items.stream().limit(most).toList();
  }

  /** What the caller asked for and nobody will order. */
  private List<WorkItem> ended(Caller caller, long siteId, int most) {
    var found = requisitions.unnoticed(caller, siteId, most);
    var sellers =
        companies.byIds(
            caller, found.stream().map(Requisition::sellerCompanyId).collect(Collectors.toSet()));
    return found.stream().map(one -> ended(one, sellers.get(one.sellerCompanyId()))).toList();
  }

  private static WorkItem ended(Requisition one, CompanyView seller) {
    return new WorkItem(
        WorkKind.NOT_APPROVED,
        Optional.empty(),
        Map.of(
            "state", "#ordering.requisition." + one.state(),
            "by", one.decidedBy().orElse("–"),
            "note", one.note().orElse("none")),
        Name.same(one.number()),
        new Place("", seller.nameEn(), seller.nameZh(), Optional.empty()),
        one.decidedAt().orElse(one.requestedAt()),
        Optional.empty(),
        Optional.of(one.gross()),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.REQUISITION, one.id())));
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
