package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.CostGate;
import org.bencao.pricing.boundary.CostGate.Below;
import org.bencao.pricing.boundary.CostGate.Offered;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.entity.Cost;
import org.bencao.pricing.entity.CostClearance;

/** What goods cost their sellers, and prices below that which finance let through. */
@ApplicationScoped
public class Costs {

  private static final int MOST = 200;

  @Inject EntityManager entities;
  @Inject CostGate gate;

  public void add(CostClearance clearance) {
    entities.persist(clearance);
  }

  /** What sellers said, by offer; absent where they said nothing. */
  public Map<Long, UnitPrice> of(Collection<Long> offerIds) {
    return rows(offerIds).stream().collect(Collectors.toMap(Cost::offerId, Cost::cost));
  }

  private List<Cost> rows(Collection<Long> offerIds) {
    return offerIds.isEmpty()
        ? List.of()
        : entities
            .createQuery("select c from Cost c where c.offerId in :offers", Cost.class)
            .setParameter("offers", offerIds)
            .getResultList();
  }

  /** By offer. */
  void declare(Map<Long, UnitPrice> costs, Instant now) {
    var known = rows(costs.keySet()).stream().collect(Collectors.toMap(Cost::offerId, one -> one));
    costs.forEach(
        (offer, cost) -> {
          if (known.containsKey(offer)) {
            known.get(offer).declare(cost, now);
          } else {
            entities.persist(new Cost(offer, cost, now));
          }
        });
  }

  /** The newest first. */
  public List<CostClearance> clearances(long sellerCompanyId, LocalDate day) {
    return entities
        .createQuery(
            """
            select c from CostClearance c where c.sellerCompanyId = :seller
            and c.validTo >= :day order by c.id desc
            """,
            CostClearance.class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("day", day)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Of a contract: prices that nobody let through; at most three statements. */
  public List<Finding> below(
      Caller caller,
      CompanyView seller,
      String currency,
      MakeContract contract,
      Map<String, OfferView> offers,
      LocalDate day) {
    var known = of(offers.values().stream().map(OfferView::id).collect(Collectors.toSet()));
    var prices = new ArrayList<Offered>();
    for (int at = 0; at < contract.lines().size(); at++) {
      var line = contract.lines().get(at);
      var offer = Optional.ofNullable(offers.get(line.item()));
      var cost = offer.map(OfferView::id).map(known::get);
      if (cost.filter(one -> one.currency().equals(currency)).isPresent()) {
        prices.add(
            new Offered(
                Optional.of(at + 1),
                offer.get().item().id(),
                offer.get().item().nameEn(),
                offer.get().item().nameZh(),
                new UnitPrice(line.price(), currency),
                cost.get(),
                Optional.empty()));
      }
    }
    return below(caller, seller, prices, day).stream().map(Below::finding).toList();
  }

  /** Those that nobody let through; at most two statements. */
  public List<Below> below(
      Caller caller, CompanyView seller, Collection<Offered> prices, LocalDate day) {
    var below = gate.below(caller, seller, prices, day);
    if (below.isEmpty()) {
      return List.of();
    }
    var cleared =
        entities
            .createQuery(
                """
                select c from CostClearance c where c.sellerCompanyId = :seller
                and c.itemId in :items and c.validTo >= :day
                """,
                CostClearance.class)
            .setParameter("seller", seller.id())
            .setParameter(
                "items",
                below.stream().map(one -> one.offered().itemId()).collect(Collectors.toSet()))
            .setParameter("day", day)
            .getResultList();
    return below.stream()
        .filter(
            one ->
                cleared.stream()
                    .noneMatch(
                        each -> each.covers(one.offered().itemId(), one.offered().price(), day)))
        .toList();
  }
}
