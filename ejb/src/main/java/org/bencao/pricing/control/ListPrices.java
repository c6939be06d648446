package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.bencao.common.Identifiers;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.entity.PriceRow;

/**
 * The prices for all buyers: a new one begins on its day, and the one before ends the day before.
 */
@ApplicationScoped
public class ListPrices {

  private static final long ALL_BUYERS = 0;

  /** Of several that hold on a day. */
  private static final Comparator<PriceRow> LATEST = Comparator.comparing(PriceRow::validFrom);

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;

  /** The list price of each offer on a day. */
  public Map<Long, UnitPrice> of(Collection<Long> offerIds, LocalDate day) {
    return rows(offerIds).stream()
        .filter(row -> row.holdsOn(day))
        .collect(Collectors.toMap(PriceRow::offerId, row -> row, BinaryOperator.maxBy(LATEST)))
        .values()
        .stream()
        .collect(Collectors.toMap(PriceRow::offerId, PriceRow::unitPrice));
  }

  /** A price that holds already is left alone, so that the same list again changes nothing. */
  public void set(Map<Long, UnitPrice> wanted, Map<Long, LocalDate> from) {
    var known = rows(wanted.keySet()).stream().collect(Collectors.groupingBy(PriceRow::offerId));
    wanted.forEach(
        (offer, price) -> {
          var begin = from.get(offer);
          var rows = known.getOrDefault(offer, List.of());
          boolean there =
              rows.stream()
                  .filter(row -> row.holdsOn(begin))
                  .max(LATEST)
                  .filter(row -> row.unitPrice().equals(price))
                  .isPresent();
          if (!there) {
            rows.stream().filter(row -> row.holdsOn(begin)).forEach(row -> row.endBefore(begin));
            entities.persist(
                new PriceRow(identifiers.next(), offer, ALL_BUYERS, price, begin, null));
          }
        });
  }

  private List<PriceRow> rows(Collection<Long> offerIds) {
    return offerIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from PriceRow p where p.buyerCompanyId = 0"
                    + " and p.contractId is null and p.offerId in :offers",
                PriceRow.class)
            .setParameter("offers", offerIds)
            .getResultList();
  }
}
