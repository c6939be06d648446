package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Among;
import org.bencao.common.Money;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.pricing.boundary.Price;
import org.bencao.pricing.entity.PriceRow;
import org.bencao.pricing.entity.Terms;

/** Prices and terms as they are remembered. */
@ApplicationScoped
public class KnownPrices {

  /** A price from a day on, for good or until another day. */
  public record Dated(long offerId, Price price, LocalDate last) {

    private static Dated of(PriceRow row) {
      return new Dated(
          row.offerId(),
          new Price(row.unitPrice(), row.kind(), row.validFrom(), row.source(), row.minQuantity()),
          row.validTo().orElse(LocalDate.MAX));
    }

    public boolean holdsOn(LocalDate day) {
      return !price.validFrom().isAfter(day) && !last.isBefore(day);
    }
  }

  private record SellersCurrency(long sellerCompanyId, String currency) {}

  private static final int MOST_OFFERS = 10_000;
  private static final int MOST_COMPANIES = 10_000;
  private static final int MOST_BUYERS = 2_000;

  @Inject ReferenceReading reading;

  private final ReferenceMemory<Long, List<Dated>> lists =
      new ReferenceMemory<>(ReferenceKind.PRICES, MOST_OFFERS);

  /** Of contracts, by buyer; most have none. */
  private final ReferenceMemory<Long, List<Dated>> contracts =
      new ReferenceMemory<>(ReferenceKind.PRICES, MOST_BUYERS);

  private final ReferenceMemory<SellersCurrency, Money> minimums =
      new ReferenceMemory<>(ReferenceKind.PRICES, MOST_COMPANIES);

  /** Of the list, of promotions and of the buyer's contracts, whenever they hold. */
  public List<Dated> of(long buyerCompanyId, Collection<Long> offerIds) {
    var found = new ArrayList<Dated>();
    reading.all(lists, offerIds, KnownPrices::lists).values().forEach(found::addAll);
    var wanted = Set.copyOf(offerIds);
    agreed(buyerCompanyId).stream()
        .filter(one -> wanted.contains(one.offerId()))
        .forEach(found::add);
    return found;
  }

  /** Of all contracts of the buyer, whenever they hold. */
  public List<Dated> agreed(long buyerCompanyId) {
    return reading.one(contracts, buyerCompanyId, KnownPrices::contracts).orElse(List.of());
  }

  private static Map<Long, List<Dated>> lists(EntityManager entities, Set<Long> offerIds) {
    var wanted = Among.of("p.offerId", offerIds);
    return wanted
        .bind(
            entities.createQuery(
                "select p from PriceRow p where p.buyerCompanyId = 0 and " + wanted.condition(),
                PriceRow.class))
        .getResultStream()
        .map(Dated::of)
        .collect(Collectors.groupingBy(Dated::offerId));
  }

  /** Without those that ended before they began. */
  private static Map<Long, List<Dated>> contracts(EntityManager entities, Set<Long> buyers) {
    var byBuyer = new HashMap<Long, List<Dated>>();
    buyers.forEach(buyer -> byBuyer.put(buyer, new ArrayList<>()));
    entities
        .createQuery(
            """
            select p from PriceRow p where p.buyerCompanyId in :buyers
            and (p.validTo is null or p.validTo >= p.validFrom) order by p.id
            """,
            PriceRow.class)
        .setParameter("buyers", buyers)
        .getResultStream()
        .forEach(row -> byBuyer.get(row.buyerCompanyId()).add(Dated.of(row)));
    return byBuyer;
  }

  /** By seller; absent when the seller asks none. */
  public Map<Long, Money> minimums(Collection<Long> sellerCompanyIds, String currency) {
    var wanted =
        sellerCompanyIds.stream().map(seller -> new SellersCurrency(seller, currency)).toList();
    return reading.all(minimums, wanted, KnownPrices::minimums).entrySet().stream()
        .collect(Collectors.toMap(one -> one.getKey().sellerCompanyId(), Map.Entry::getValue));
  }

  private static Map<SellersCurrency, Money> minimums(
      EntityManager entities, Set<SellersCurrency> wanted) {
    var sellers = wanted.stream().map(SellersCurrency::sellerCompanyId).toList();
    return entities
        .createQuery("select t from Terms t where t.sellerCompanyId in :sellers", Terms.class)
        .setParameter("sellers", sellers)
        .getResultStream()
        .collect(
            Collectors.toMap(
                terms ->
                    new SellersCurrency(
                        terms.sellerCompanyId(), terms.minimumOrderValue().currency()),
                Terms::minimumOrderValue));
  }
}
