package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.compliance.boundary.DossierRow;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.compliance.entity.Dossier;
import org.bencao.organisation.boundary.CompanyService;

/** First-trade dossiers that somebody signed and the caller signs next (E1). */
@ApplicationScoped
public class DossierWork implements WorkSource {

  @Inject DossiersToSign toSign;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    var found = toSign.of(caller, List.of(DossierState.REVIEW)).stream().limit(most).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    var sellers =
        companies.byIds(
            caller,
            found.stream().map(one -> one.subject().sellerCompanyId()).collect(Collectors.toSet()));
    var items = catalogue.itemsByIds(caller, Dossiers.items(found));
    return found.stream()
        .map(
            (Dossier one) ->
                one.row(
                    sellers.get(one.subject().sellerCompanyId()),
                    Optional.ofNullable(items.get(one.subject().itemId()))))
        .map(DossierWork::item)
        .toList();
  }

  private static WorkItem item(DossierRow row) {
    var seller = row.seller();
    return new WorkItem(
        WorkKind.DOSSIER,
        Optional.empty(),
        Map.of("step", "#dossier.step." + row.next().orElseThrow().name()),
        row.item()
            .map(item -> new Name(item.lineEn(), item.lineZh()))
            .orElse(new Name(seller.nameEn(), seller.nameZh())),
        row.item().isPresent()
            ? new Place("", seller.nameEn(), seller.nameZh(), Optional.empty())
            : new Place("", "", "", Optional.empty()),
        row.changedAt(),
        Optional.empty(),
        Optional.empty(),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.DOSSIER, row.id())));
  }
}
