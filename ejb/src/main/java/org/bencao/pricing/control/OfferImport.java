package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportScope;
import org.bencao.catalogue.boundary.ImportTarget;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.OfferGate;
import org.bencao.catalogue.boundary.OfferTerms;
import org.bencao.catalogue.boundary.SellerOfferService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.CostGate;

/**
 * Rows of a supplier's price list: which item, on which terms, at which price, how many there are.
 */
@ApplicationScoped
public class OfferImport implements ImportTarget {

  @Inject SellerOfferService offers;
  @Inject CompanyService companies;
  @Inject ListPrices prices;
  @Inject Costs costs;
  @Inject OfferGate gate;
  @Inject Clock clock;

  @Override
  public ImportKind kind() {
    return ImportKind.OFFERS;
  }

  /** What is live of the items that these rows name. */
  private record Live(
      CompanyView seller,
      Map<String, Set<Long>> items,
      Map<Long, OfferTerms> offers,
      Map<Long, UnitPrice> prices,
      Map<Long, UnitPrice> costs) {}

  @Override
  public List<JudgedRow> judge(ImportScope scope, List<MappedRow> rows) {
    var live = live(scope, rows);
    var refusals = refusals(scope, live);
    var below = below(scope, rows, live);
    return rows.stream().map(row -> judged(scope, row, live, refusals, below)).toList();
  }

  /** Prices that nobody let through, as the rows offer them. */
  private Map<CostGate.Offered, Finding> below(ImportScope scope, List<MappedRow> rows, Live live) {
    var offered = rows.stream().flatMap(row -> offered(row, live).stream()).distinct().toList();
    return costs.below(Caller.clock(), live.seller(), offered, scope.today()).stream()
        .collect(Collectors.toMap(CostGate.Below::offered, CostGate.Below::finding));
  }

  /**
   * Nothing where neither price nor cost nor expiry is said, or nobody knows both price and cost.
   */
  private static Optional<CostGate.Offered> offered(MappedRow row, Live live) {
    var items = live.items().getOrDefault(row.values().get(Field.ITEM), Set.of());
    var own = live.seller().currency();
    boolean says =
        Stream.of(Field.PRICE, Field.COST, Field.SOONEST_EXPIRY)
            .anyMatch(field -> row.value(field).isPresent());
    if (items.size() != 1 || !says || !row.value(Field.CURRENCY).orElse(own).equals(own)) {
      return Optional.empty();
    }
    long item = items.iterator().next();
    var offer = Optional.ofNullable(live.offers().get(item));
    var expiry =
        row.value(Field.SOONEST_EXPIRY)
            .map(LocalDate::parse)
            .or(() -> offer.flatMap(one -> one.terms().soonestExpiry()));
    var price =
        OfferRows.price(row, own).or(() -> offer.map(OfferTerms::offerId).map(live.prices()::get));
    var cost =
        OfferRows.cost(row, own).or(() -> offer.map(OfferTerms::offerId).map(live.costs()::get));
    var named = row.values().get(Field.ITEM);
    return price.flatMap(
        one ->
            cost.filter(each -> each.currency().equals(one.currency()))
                .map(
                    each ->
                        new CostGate.Offered(
                            Optional.empty(), item, named, named, one, each, expiry)));
  }

  private Map<Long, List<Finding>> refusals(ImportScope scope, Live live) {
    var items = live.items().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(live.seller().zone()));
    return gate.refusals(Caller.clock(), scope.companyId(), items, today);
  }

  private JudgedRow judged(
      ImportScope scope,
      MappedRow row,
      Live live,
      Map<Long, List<Finding>> refusals,
      Map<CostGate.Offered, Finding> below) {
    var named = row.values().get(Field.ITEM);
    var items = live.items().getOrDefault(named, Set.of());
    if (items.isEmpty()) {
      return JudgedRow.refused(row, Field.ITEM, "item-unknown", Map.of());
    }
    if (items.size() > 1) {
      var count = String.valueOf(items.size());
      return JudgedRow.refused(row, Field.ITEM, "item-ambiguous", Map.of("items", count));
    }
    var currency = row.value(Field.CURRENCY).orElse(live.seller().currency());
    if (!currency.equals(live.seller().currency())) {
      var wanted = Map.of("wanted", live.seller().currency());
      return JudgedRow.refused(row, Field.CURRENCY, "currency-differs", wanted);
    }
    long item = items.iterator().next();
    if (refusals.containsKey(item)) {
      return JudgedRow.refused(row, Field.ITEM, refusals.get(item));
    }
    var tooLow = offered(row, live).map(below::get);
    if (tooLow.isPresent()) {
      return JudgedRow.refused(row, fieldOf(row), List.of(tooLow.get()));
    }
    var offer = Optional.ofNullable(live.offers().get(item));
    var keys = Set.of("ITEM:" + item);
    var contradiction = OfferRows.contradiction(row, offer);
    if (contradiction.isPresent()) {
      return contradiction.get();
    }
    var terms = OfferRows.terms(row, item, scope.companyId(), offer);
    if (offer.isEmpty() || !offer.get().published()) {
      return JudgedRow.fresh(row, keys);
    }
    return JudgedRow.of(row, keys, differences(row, live, offer.get(), terms));
  }

  /** What the row says of price, cost or expiry. */
  private static Field fieldOf(MappedRow row) {
    return Stream.of(Field.PRICE, Field.COST, Field.SOONEST_EXPIRY)
        .filter(field -> row.value(field).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private List<Difference> differences(
      MappedRow row,
      Live live,
      OfferTerms offer,
      org.bencao.catalogue.boundary.PublishOffer wanted) {
    var differences = new ArrayList<Difference>();
    var before = TermFields.of(offer.terms());
    TermFields.of(wanted)
        .forEach((field, value) -> add(differences, field, before.get(field), value));
    var price = OfferRows.price(row, live.seller().currency());
    price.ifPresent(
        now ->
            add(
                differences,
                Field.PRICE,
                Optional.ofNullable(live.prices().get(offer.offerId()))
                    .map(OfferImport::plain)
                    .orElse(""),
                plain(now)));
    OfferRows.cost(row, live.seller().currency())
        .ifPresent(
            now ->
                add(
                    differences,
                    Field.COST,
                    Optional.ofNullable(live.costs().get(offer.offerId()))
                        .map(OfferImport::plain)
                        .orElse(""),
                    plain(now)));
    OfferRows.stock(row)
        .ifPresent(
            now ->
                add(
                    differences,
                    Field.DECLARED_STOCK,
                    String.valueOf(offer.declared()),
                    String.valueOf(now)));
    return differences;
  }

  private static void add(List<Difference> to, Field field, String before, String after) {
    if (!after.equals(before)) {
      to.add(new Difference(field, before, after));
    }
  }

  private static String plain(UnitPrice price) {
    return price.amount().stripTrailingZeros().toPlainString();
  }

  @Override
  public void apply(ImportScope scope, List<MappedRow> rows) {
    var live = live(scope, rows);
    var zone = ZoneId.of(live.seller().zone());
    var byItem = new LinkedHashMap<Long, MappedRow>();
    for (var row : rows) {
      live.items()
          .getOrDefault(row.values().get(Field.ITEM), Set.of())
          .forEach(item -> byItem.put(item, row));
    }
    var terms = new ArrayList<org.bencao.catalogue.boundary.PublishOffer>();
    byItem.forEach(
        (item, row) ->
            terms.add(
                OfferRows.terms(
                    row, item, scope.companyId(), Optional.ofNullable(live.offers().get(item)))));
    var published = offers.publish(Caller.clock(), terms);
    price(scope, live, byItem, published);
    cost(live, byItem, published);
    declare(live, byItem, published, zone, clock.instant());
  }

  private void price(
      ImportScope scope, Live live, Map<Long, MappedRow> byItem, Map<Long, Long> published) {
    var wanted = new HashMap<Long, UnitPrice>();
    var from = new HashMap<Long, LocalDate>();
    byItem.forEach(
        (item, row) ->
            OfferRows.price(row, live.seller().currency())
                .ifPresent(
                    price -> {
                      wanted.put(published.get(item), price);
                      from.put(published.get(item), OfferRows.priceFrom(row, scope.today()));
                    }));
    prices.set(wanted, from);
  }

  private void cost(Live live, Map<Long, MappedRow> byItem, Map<Long, Long> published) {
    var said = new HashMap<Long, UnitPrice>();
    byItem.forEach(
        (item, row) ->
            OfferRows.cost(row, live.seller().currency())
                .ifPresent(cost -> said.put(published.get(item), cost)));
    costs.declare(said, clock.instant());
  }

  /** A row that says nothing of stock leaves it; a new offer without a figure has none. */
  private void declare(
      Live live, Map<Long, MappedRow> byItem, Map<Long, Long> published, ZoneId zone, Instant now) {
    var stock = new HashMap<Long, SellerOfferService.Declared>();
    byItem.forEach(
        (item, row) -> {
          var said = OfferRows.stock(row);
          if (said.isPresent() || !live.offers().containsKey(item)) {
            stock.put(
                published.get(item),
                new SellerOfferService.Declared(
                    said.orElse(0), OfferRows.declaredAt(row, zone, now)));
          }
        });
    offers.declare(Caller.clock(), stock);
  }

  private Live live(ImportScope scope, List<MappedRow> rows) {
    var seller = companies.find(Caller.clock(), scope.companyId()).orElseThrow();
    var named = rows.stream().map(row -> row.values().get(Field.ITEM)).collect(Collectors.toSet());
    var items = offers.itemsByCode(Caller.clock(), named);
    var ids = items.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var known = offers.of(Caller.clock(), scope.companyId(), ids);
    var offerIds = known.values().stream().map(OfferTerms::offerId).toList();
    return new Live(seller, items, known, prices.of(offerIds, scope.today()), costs.of(offerIds));
  }
}
