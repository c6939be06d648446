package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Reason;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderDocument;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.organisation.boundary.CompanyView;

/**
 * Which offers the lines of a document mean: by the seller's own number, else by the first
 * identifier under which an item is known. Nothing is guessed, and no name is looked for.
 */
@ApplicationScoped
public class ArrivedLines {

  /** As the order pad takes them. */
  private static final BigDecimal MOST_PACKS = new BigDecimal("9999999");

  @Inject CatalogueService catalogue;

  /**
   * All lines, in the order of the document.
   *
   * @param line what is ordered; none where a fault stands against it
   */
  public record Found(Optional<PlaceOrder.Line> line, Optional<Finding> fault) {}

  /** In a constant number of statements. */
  public List<Found> find(Caller caller, CompanyView seller, List<OrderDocument.Line> lines) {
    var own =
        catalogue.offersNumbered(
            caller,
            seller.id(),
            lines.stream()
                .flatMap(line -> line.item().sellerItem().stream())
                .collect(Collectors.toSet()));
    var codes = lines.stream().flatMap(line -> codes(line.item())).collect(Collectors.toSet());
    var items =
        codes.isEmpty() ? Map.<String, Set<Long>>of() : catalogue.itemsByCode(caller, codes);
    var ids = items.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var offers =
        ids.isEmpty()
            ? Map.<Long, List<OfferView>>of()
            : catalogue.offersOf(caller, ids).stream()
                .filter(offer -> offer.sellerCompanyId() == seller.id())
                .collect(Collectors.groupingBy(offer -> offer.item().id()));
    return java.util.stream.IntStream.range(0, lines.size())
        .mapToObj(at -> found(at + 1, lines.get(at), seller, own, items, offers))
        .toList();
  }

  private static Stream<String> codes(DocumentItem item) {
    return Stream.of(
            item.gtin().map(Gtin::value),
            item.ndc11(),
            item.approvalNumber(),
            item.buyerItem(),
            item.manufacturerItem())
        .flatMap(Optional::stream);
  }

  private static Found found(
      int number,
      OrderDocument.Line line,
      CompanyView seller,
      Map<String, List<OfferView>> own,
      Map<String, Set<Long>> items,
      Map<Long, List<OfferView>> offers) {
    var numbered =
        line.item().sellerItem().map(named -> own.getOrDefault(named, List.of())).orElse(List.of());
    if (numbered.size() == 1) {
      return packs(number, line, numbered.get(0));
    }
    var named = named(line.item());
    var known =
        codes(line.item())
            .map(code -> items.getOrDefault(code, Set.of()))
            .filter(ids -> !ids.isEmpty())
            .findFirst();
    if (known.isEmpty()) {
      return fault(number, Reason.ITEM_NOT_FOUND, Map.of("item", named));
    }
    if (known.get().size() > 1) {
      return fault(number, Reason.ITEM_AMBIGUOUS, Map.of("item", named));
    }
    var there = offers.getOrDefault(known.get().iterator().next(), List.of());
    return there.isEmpty()
        ? fault(
            number,
            Reason.SUPPLIER_NOT_OFFERING,
            Map.of("item", named, "supplier", seller.nameEn(), "supplier_zh", seller.nameZh()))
        : packs(number, line, there.get(0));
  }

  private static Found packs(int number, OrderDocument.Line line, OfferView offer) {
    var item = offer.item();
    var said = line.quantity();
    var packs =
        said.unit().equals(item.unit())
            ? Optional.of(said.value())
            : item.packing().packs(said.value(), said.unit());
    if (packs.orElse(said.value()).compareTo(MOST_PACKS) > 0) {
      return fault(number, Reason.QUANTITY_UNREADABLE, Map.of("raw", said.value().toPlainString()));
    }
    return packs
        .filter(ArrivedLines::isWhole)
        .map(
            count ->
                new Found(
                    Optional.of(
                        new PlaceOrder.Line(
                            offer.id(), count.setScale(0), seen(line, said.value(), count))),
                    Optional.empty()))
        .orElseGet(
            () ->
                fault(
                    number,
                    Reason.ORDER_UNIT_UNKNOWN,
                    Map.of("unit", said.unit(), "wanted", "#unit." + item.unit())));
  }

  private static boolean isWhole(BigDecimal packs) {
    return packs.signum() > 0 && packs.stripTrailingZeros().scale() <= 0;
  }

  /** The price of a pack on which the buyer's system decided, where it says one of packs. */
  private static Optional<BigDecimal> seen(
      OrderDocument.Line line, BigDecimal said, BigDecimal packs) {
    return line.unitPrice().filter(price -> said.compareTo(packs) == 0).map(UnitPrice::amount);
  }

  private static Found fault(int number, Reason reason, Map<String, String> facts) {
    return new Found(Optional.empty(), Optional.of(Finding.of(reason, Optional.of(number), facts)));
  }

  private static String named(DocumentItem item) {
    return Stream.concat(item.sellerItem().stream(), codes(item))
        .findFirst()
        .or(item::name)
        .orElse("–");
  }
}
