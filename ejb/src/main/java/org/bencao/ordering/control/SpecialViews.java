package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.SpecialView;
import org.bencao.ordering.entity.SpecialOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/** Shows special orders with the names of their parties. */
@ApplicationScoped
public class SpecialViews {

  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;

  /** A constant number of statements, whatever their number. */
  public List<SpecialView> views(Caller caller, List<SpecialOrder> found) {
    var parties = new HashSet<Long>();
    found.forEach(
        one -> {
          parties.add(one.companyId());
          one.supplierCompanyId().ifPresent(parties::add);
        });
    var names = companies.byIds(caller, parties);
    var sites =
        companies.sitesByIds(
            caller, found.stream().map(SpecialOrder::siteId).collect(Collectors.toSet()));
    var items =
        catalogue.items(
            caller,
            found.stream().flatMap(one -> one.itemId().stream()).collect(Collectors.toSet()));
    return found.stream().map(one -> view(one, names, sites, items)).toList();
  }

  private static SpecialView view(
      SpecialOrder one,
      Map<Long, CompanyView> names,
      Map<Long, SiteView> sites,
      Map<Long, ItemView> items) {
    return new SpecialView(
        one.id(),
        names.get(one.companyId()),
        sites.get(one.siteId()),
        one.supplierCompanyId().flatMap(id -> Optional.ofNullable(names.get(id))),
        one.name(),
        one.strength(),
        one.form(),
        one.pack(),
        one.maker(),
        one.quantity(),
        one.neededBy(),
        one.state(),
        one.askedAt(),
        one.askedBy(),
        one.answer(),
        one.itemId().flatMap(id -> Optional.ofNullable(items.get(id))));
  }
}
