package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.ControlledSales;
import org.bencao.ordering.boundary.SignedFormService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.entity.DespatchLine;

/** What was sold of some classes, as its despatch advices say. */
@ApplicationScoped
public class ShippedSales implements ControlledSales {

  private static final String SHIPPED =
      " where l.despatch.sellerCompanyId = :seller and l.despatch.voidedAt is null"
          + " and (l.despatch.shippedOn between :from and :to or l.despatch.shippedOn is null"
          + " and l.despatch.announcedAt >= :start and l.despatch.announcedAt < :end)";

  @Inject EntityManager entities;
  @Inject CatalogueService catalogue;
  @Inject SignedFormService forms;
  @Inject CompanyService companies;

  @Override
  public List<Sale> of(
      Caller caller, long sellerCompanyId, Set<String> classes, LocalDate from, LocalDate to) {
    var zone = ZoneId.of(companies.find(caller, sellerCompanyId).orElseThrow().zone());
    var items =
        shipped(
                "select distinct l.itemId from DespatchLine l",
                "",
                Long.class,
                sellerCompanyId,
                from,
                to,
                zone)
            .getResultList();
    var wanted =
        catalogue.classes(caller, items, to).entrySet().stream()
            .filter(entry -> !Collections.disjoint(entry.getValue(), classes))
            .map(Map.Entry::getKey)
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    var lines =
        shipped(
                "select l from DespatchLine l join fetch l.despatch",
                " and l.itemId in :items"
                    + " order by l.despatch.announcedAt, l.despatch.id, l.key.position",
                DespatchLine.class,
                sellerCompanyId,
                from,
                to,
                zone)
            .setParameter("items", wanted)
            .getResultList();
    var numbers =
        forms.numbers(
            caller,
            sellerCompanyId,
            lines.stream().map(DespatchLine::orderId).collect(Collectors.toSet()));
    return lines.stream()
        .map(line -> sale(line, numbers, zone))
        // many are announced on another day than they are shipped
        .sorted(Comparator.comparing(Sale::shippedOn))
        .toList();
  }

  /** Without a day of its own it was shipped when it was announced. */
  private <T> TypedQuery<T> shipped(
      String what,
      String more,
      Class<T> type,
      long sellerCompanyId,
      LocalDate from,
      LocalDate to,
      ZoneId zone) {
    return entities
        .createQuery(what + SHIPPED + more, type)
        .setParameter("seller", sellerCompanyId)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("start", from.atStartOfDay(zone).toInstant())
        .setParameter("end", to.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static Sale sale(DespatchLine line, Map<Long, String> numbers, ZoneId zone) {
    var despatch = line.despatch();
    return new Sale(
        despatch.shippedOn().orElseGet(() -> LocalDate.ofInstant(despatch.announcedAt(), zone)),
        despatch.number(),
        line.orderNumber(),
        Optional.ofNullable(numbers.get(line.orderId())),
        line.itemCode(),
        Optional.ofNullable(line.gtin()),
        line.nameEn(),
        line.nameZh(),
        line.lot().orElse(""),
        line.advised(),
        line.unit(),
        despatch.buyerCompanyId(),
        despatch.siteId());
  }
}
