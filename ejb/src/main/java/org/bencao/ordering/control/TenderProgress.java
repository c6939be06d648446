package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.Means.Volume;
import org.bencao.credit.boundary.LimitService;
import org.bencao.pricing.boundary.TenderTerms;

/** How far buyers are with what they committed themselves to (C4). */
@ApplicationScoped
public class TenderProgress {

  /** By who took from the volume: an order that was placed before it is none of its. */
  private static final String RECEIVED =
      """
      select h.limit_id, sum(l.received - l.returned) from credit_hold h
      join pricing_tender_volume v on v.id = h.limit_id
      join ordering_line l on l.order_id = h.order_id and l.item_id = v.item_id
      where h.kind = 'TENDER' and h.waiting = false and h.limit_id in (?%s)
      group by h.limit_id
      """;

  @Inject EntityManager entities;
  @Inject LimitService limits;

  /** Of a buyer on a day, those of the generics of these items; often none, and nothing asked. */
  public List<Volume> volumes(
      Caller caller, long buyerCompanyId, Collection<ItemView> items, LocalDate day) {
    var terms =
        limits.tenders(caller, buyerCompanyId, day).stream()
            .filter(one -> items.stream().anyMatch(one.generic()::isOf))
            .toList();
    return volumes(caller, terms);
  }

  /** Two statements, however many. */
  public List<Volume> volumes(Caller caller, List<TenderTerms> terms) {
    if (terms.isEmpty()) {
      return List.of();
    }
    var ordered = limits.ordered(caller, terms.stream().map(TenderTerms::id).toList());
    var received = received(terms);
    return terms.stream()
        .map(
            one ->
                new Volume(
                    one,
                    one.most().map(most -> most.subtract(ordered.get(one.id()))),
                    received.get(one.id())))
        .toList();
  }

  /** By identifier: packs that its orders brought and that stayed, and what came elsewhere. */
  private Map<Long, BigDecimal> received(List<TenderTerms> terms) {
    var received = new HashMap<Long, BigDecimal>();
    terms.forEach(one -> received.put(one.id(), one.done()));
    var ids = List.copyOf(received.keySet());
    var query =
        entities.createNativeQuery(
            RECEIVED.formatted(", ?".repeat(ids.size() - 1)), Object[].class);
    for (int at = 0; at < ids.size(); at++) {
      query.setParameter(at + 1, ids.get(at));
    }
    for (var found : query.getResultList()) {
      var row = (Object[]) found;
      received.merge(((Number) row[0]).longValue(), (BigDecimal) row[1], BigDecimal::add);
    }
    return received;
  }
}
