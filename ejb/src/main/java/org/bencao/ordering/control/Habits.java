package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.Habit;
import org.bencao.compliance.boundary.Habit.Earlier;
import org.bencao.ordering.boundary.HoldState;
import org.bencao.pricing.boundary.Generic;

/** What sites ordered of controlled substances before (SPC-12); of all others nothing is asked. */
@ApplicationScoped
public class Habits {

  /** The newest are enough: more of them do not make a median any better. */
  private static final int MOST = 5_000;

  private static final String ORDERED =
      """
      select o.id, o.siteId, o.placedAt, l.offerId, l.ordered - l.cancelled
      from OrderLine l join l.order o
      where l.offerId in :offers and o.placedAt >= :since and o.placedAt < :until
      and not exists (select h.id from OrderHold h
        where h.orderId = o.id and h.lineNo = l.key.lineNo and h.state <> :cleared)
      and o.siteId %s :site
      order by o.placedAt desc, o.id desc
      """;

  @Inject EntityManager entities;
  @Inject CatalogueService catalogue;

  /**
   * By offer, of those whose items are of one of these classes; three statements a seller of such
   * goods, and none where there are none.
   */
  public Map<Long, Habit> of(
      Caller caller, long siteId, Collection<OfferFacts> offers, Set<String> classes, Instant now) {
    var watched =
        offers.stream()
            .filter(one -> one.classes().stream().anyMatch(known -> classes.contains(known.name())))
            .collect(Collectors.groupingBy(one -> one.offer().sellerCompanyId()));
    var habits = new HashMap<Long, Habit>();
    watched.forEach(
        (seller, those) -> {
          var items = those.stream().map(one -> one.offer().item()).toList();
          var known = catalogue.ofSubstances(caller, seller, items, classes);
          var orders = orders(siteId, known.keySet(), now);
          those.forEach(
              one ->
                  habits.put(one.offer().id(), habit(siteId, one.offer().item(), known, orders)));
        });
    return habits;
  }

  /** What one site ordered of one item's substance before an instant. */
  public Habit before(Caller caller, long siteId, long seller, ItemView item, Instant at) {
    var known = catalogue.ofSubstances(caller, seller, List.of(item), item.classes());
    return habit(siteId, item, known, orders(siteId, known.keySet(), at));
  }

  private record Ordered(long orderId, long siteId, Instant at, long offerId, BigDecimal packs) {}

  /** Those of the site, and those of others; the oldest first. */
  private List<Ordered> orders(long siteId, Set<Long> offers, Instant now) {
    if (offers.isEmpty()) {
      return List.of();
    }
    var orders = new ArrayList<>(orders("=", siteId, offers, now));
    orders.addAll(orders("<>", siteId, offers, now));
    Collections.reverse(orders);
    return orders;
  }

  private List<Ordered> orders(String which, long siteId, Set<Long> offers, Instant now) {
    return entities
        .createQuery(ORDERED.formatted(which), Object[].class)
        .setParameter("offers", offers)
        .setParameter("site", siteId)
        .setParameter("since", now.minus(Duration.ofDays(Habit.DAYS)))
        .setParameter("until", now)
        .setParameter("cleared", HoldState.CLEARED)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            row ->
                new Ordered(
                    (Long) row[0],
                    (Long) row[1],
                    (Instant) row[2],
                    (Long) row[3],
                    (BigDecimal) row[4]))
        .toList();
  }

  private static Habit habit(
      long siteId, ItemView item, Map<Long, ItemView> known, List<Ordered> orders) {
    var substance = Generic.of(item);
    var own = new LinkedHashMap<Long, Earlier>();
    var others = new TreeMap<Long, BigDecimal>();
    for (var one : orders) {
      var ordered = known.get(one.offerId());
      if (!substance.isSubstanceOf(ordered) || one.packs().signum() <= 0) {
        continue;
      }
      var units = one.packs().multiply(BigDecimal.valueOf(ordered.packing().eachesInPack()));
      if (one.siteId() == siteId) {
        own.merge(
            one.orderId(),
            new Earlier(one.at(), units),
            (some, more) -> new Earlier(some.at(), some.units().add(more.units())));
      } else {
        others.merge(one.orderId(), units, BigDecimal::add);
      }
    }
    return new Habit(
        substance.en() + "|" + substance.zh(),
        new ArrayList<>(own.values()),
        Habit.median(others.values()));
  }
}
