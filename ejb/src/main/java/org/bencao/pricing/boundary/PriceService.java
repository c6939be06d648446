package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.bencao.common.Among;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.entity.PriceRow;
import org.bencao.pricing.entity.Terms;

/** Which price holds: a contract before the list, then the latest beginning (PRC-01). */
@Stateless
public class PriceService {

  private static final Comparator<PriceRow> BEST =
      Comparator.comparing(PriceRow::isContract).thenComparing(PriceRow::validFrom);

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;

  /** Prices of these offers for one buyer; offers without a valid price are absent. */
  public Map<Long, Price> prices(
      Caller caller, long buyerCompanyId, Collection<Long> offerIds, LocalDate day) {
    if (offerIds.isEmpty()) {
      return Map.of();
    }
    var wanted = Among.of("p.offerId", offerIds);
    return wanted
        .bind(
            entities.createQuery(
                """
                select p from PriceRow p where p.buyerCompanyId in (0, :buyer)
                and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day) and\s"""
                    + wanted.condition(),
                PriceRow.class))
        .setParameter("buyer", buyerCompanyId)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toMap(PriceRow::offerId, price -> price, BinaryOperator.maxBy(BEST)))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> view(entry.getValue())));
  }

  /** The least value of one order, by seller; absent when the seller asks none. */
  public Map<Long, Money> minimumOrderValues(
      Caller caller, Collection<Long> sellerCompanyIds, String currency) {
    if (sellerCompanyIds.isEmpty()) {
      return Map.of();
    }
    var wanted = Among.of("t.sellerCompanyId", sellerCompanyIds);
    return wanted
        .bind(
            entities.createQuery(
                "select t from Terms t where t.currency = :currency and " + wanted.condition(),
                Terms.class))
        .setParameter("currency", currency)
        .getResultStream()
        .collect(Collectors.toMap(Terms::sellerCompanyId, Terms::minimumOrderValue));
  }

  public void setListPrice(Caller caller, long offerId, UnitPrice price, LocalDate from) {
    caller.require(Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    entities.persist(new PriceRow(identifiers.next(), offerId, 0, price, from, null));
  }

  public void setMinimumOrderValue(Caller caller, long sellerCompanyId, Money minimum) {
    caller.require(Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    entities.persist(new Terms(sellerCompanyId, minimum));
  }

  private static Price view(PriceRow price) {
    return new Price(price.unitPrice(), price.kind(), price.validFrom());
  }
}
