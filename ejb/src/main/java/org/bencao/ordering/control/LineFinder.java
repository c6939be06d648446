package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.ScannedCode;
import org.bencao.common.TypedQuantity;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.organisation.boundary.CompanyService;

/**
 * Finds the offer that a written line means: by its code or scan, else by its name where that names
 * one item only. Nothing is guessed: a name of several items is a fault that says so.
 */
@ApplicationScoped
public class LineFinder {

  /** The offer of a line, or why there is none. */
  public record Found(long offerId, BigDecimal packs, Optional<Finding> fault) {

    static Found fault(Reason reason, Map<String, String> facts) {
      return new Found(
          0, BigDecimal.ZERO, Optional.of(Finding.of(reason, Optional.empty(), facts)));
    }
  }

  @Inject CatalogueService catalogue;
  @Inject OfferPricing pricing;
  @Inject CompanyService companies;

  /** One for each line, in the same order; codes and offers in a constant number of statements. */
  public List<Found> find(Caller caller, List<PastedLine> lines) {
    var items = items(caller, lines);
    var ids = items.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var buyer = companies.find(caller, caller.companyId()).orElseThrow();
    var offers =
        pricing.priced(caller, buyer, catalogue.offersOf(caller, ids)).stream()
            .filter(offer -> !offer.withheld())
            .collect(Collectors.groupingBy(offer -> offer.offer().item().id()));
    var units = new OrderUnits();
    return lines.stream()
        .map(line -> found(line, items.getOrDefault(line.item(), Set.of()), offers, units))
        .toList();
  }

  private static Found found(
      PastedLine line, Set<Long> items, Map<Long, List<PricedOffer>> offers, OrderUnits units) {
    if (line.item().isBlank() || items.isEmpty()) {
      return Found.fault(Reason.ITEM_NOT_FOUND, Map.of("item", line.item()));
    }
    if (items.size() > 1) {
      var count = String.valueOf(items.size());
      return Found.fault(Reason.ITEM_AMBIGUOUS, Map.of("item", line.item(), "count", count));
    }
    var there = offers.getOrDefault(items.iterator().next(), List.of());
    if (there.isEmpty()) {
      return Found.fault(Reason.ITEM_NOT_OFFERED, Map.of("item", line.item()));
    }
    var offer = there.stream().filter(one -> isFrom(one, line.supplier())).findFirst();
    if (offer.isEmpty()) {
      return Found.fault(
          Reason.SUPPLIER_NOT_OFFERING, Map.of("item", line.item(), "supplier", line.supplier()));
    }
    var wanted = TypedQuantity.read(line.quantity());
    if (wanted.isEmpty()) {
      return new Found(0, BigDecimal.ZERO, Optional.of(TypedQuantity.unreadable(line.quantity())));
    }
    var item = offer.get().offer().item();
    return units
        .packs(wanted.get(), line.unit(), item)
        .map(packs -> new Found(offer.get().offer().id(), packs, Optional.empty()))
        .orElseGet(
            () ->
                Found.fault(
                    Reason.ORDER_UNIT_UNKNOWN,
                    Map.of("unit", line.unit(), "wanted", "#unit." + item.unit())));
  }

  private static boolean isFrom(PricedOffer offer, String supplier) {
    var asked = supplier.strip().toLowerCase(java.util.Locale.ROOT);
    return asked.isEmpty()
        || offer.offer().sellerNameEn().toLowerCase(java.util.Locale.ROOT).startsWith(asked)
        || offer.offer().sellerNameZh().startsWith(supplier.strip());
  }

  /** What is written is a code of items, else the words of their names. */
  private Map<String, Set<Long>> items(Caller caller, List<PastedLine> lines) {
    var texts = lines.stream().map(PastedLine::item).collect(Collectors.toSet());
    var codes = new HashMap<String, Set<String>>();
    for (var text : texts) {
      var forms = new HashSet<>(Set.of(text));
      ScannedCode.read(text).ifPresent(code -> forms.addAll(code.lookups()));
      codes.put(text, forms);
    }
    var all = codes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var byCode = catalogue.itemsByCode(caller, all);
    var items = new HashMap<String, Set<Long>>();
    for (var text : texts) {
      var found = new HashSet<Long>();
      codes.get(text).forEach(form -> found.addAll(byCode.getOrDefault(form, Set.of())));
      items.put(text, found.isEmpty() ? byName(caller, text) : found);
    }
    return items;
  }

  private Set<Long> byName(Caller caller, String text) {
    if (text.isBlank()) {
      return Set.of();
    }
    return catalogue.itemsByName(caller, text);
  }
}
