package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderDocument;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * Which offers the lines of a document mean: by the seller's own number and by what names an item
 * everywhere, which have to be known and to agree. Nothing is guessed: the buyer's own number may
 * be that of another item here, and no name is looked for.
 */
@ApplicationScoped
public class ArrivedLines {

  /** As the order pad takes them. */
  private static final BigDecimal MOST_PACKS = new BigDecimal("9999999");

  @Inject CatalogueService catalogue;
  @Inject OfferPricing pricing;
  @Inject CompanyService companies;

  /**
   * What a line means.
   *
   * @param line what is ordered; none where a fault stands against it
   */
  public record Found(Optional<PlaceOrder.Line> line, Optional<Finding> fault) {}

  /** All lines, in the order of the document; in a constant number of statements. */
  public List<Found> find(Caller caller, CompanyView seller, OrderDocument order) {
    var lines = order.lines();
    var own =
        catalogue.offersNumbered(
            caller,
            seller.id(),
            lines.stream()
                .flatMap(line -> line.item().sellerItem().stream())
                .collect(Collectors.toSet()));
    var codes = lines.stream().flatMap(line -> everywhere(line.item())).collect(Collectors.toSet());
    var items =
        codes.isEmpty() ? Map.<String, Set<Long>>of() : catalogue.itemsByCode(caller, codes);
    var ids = items.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var offers =
        ids.isEmpty()
            ? List.<OfferView>of()
            : catalogue.offersOf(caller, ids).stream()
                .filter(offer -> offer.sellerCompanyId() == seller.id())
                .toList();
    var known = new Known(seller, own, items, offers);
    var currencies =
        currencies(
            caller,
            Stream.concat(offers.stream(), own.values().stream().flatMap(List::stream))
                .distinct()
                .toList());
    return IntStream.range(0, lines.size())
        .mapToObj(at -> found(at + 1, order, lines.get(at), known, currencies))
        .toList();
  }

  private record Known(
      CompanyView seller,
      Map<String, List<OfferView>> own,
      Map<String, Set<Long>> items,
      List<OfferView> offers) {}

  private Map<Long, String> currencies(Caller caller, List<OfferView> offers) {
    var buyer = companies.find(caller, caller.companyId()).orElseThrow();
    return offers.isEmpty()
        ? Map.of()
        : pricing.priced(caller, buyer, offers).stream()
            .filter(offer -> offer.price().isPresent())
            .collect(
                Collectors.toMap(
                    offer -> offer.offer().id(),
                    offer -> offer.price().get().unitPrice().currency()));
  }

  /** What is the same for everybody. */
  private static Stream<String> everywhere(DocumentItem item) {
    return Stream.of(item.gtin().map(Gtin::value), item.ndc11(), item.approvalNumber())
        .flatMap(Optional::stream);
  }

  private static Found found(
      int number,
      OrderDocument order,
      OrderDocument.Line line,
      Known known,
      Map<Long, String> currencies) {
    var meant = meant(number, line.item(), known);
    if (meant.fault().isPresent()) {
      return new Found(Optional.empty(), meant.fault());
    }
    var offer = meant.offer().orElseThrow();
    var currency = currencies.getOrDefault(offer.id(), order.currency());
    return currency.equals(order.currency())
        ? packs(number, line, offer)
        : fault(
            number, Reason.PRICE_CURRENCY, Map.of("currency", currency, "other", order.currency()));
  }

  private record Meant(Optional<OfferView> offer, Optional<Finding> fault) {

    static Meant fault(int number, Reason reason, Map<String, String> facts) {
      return new Meant(
          Optional.empty(), Optional.of(Finding.of(reason, Optional.of(number), facts)));
    }
  }

  private static Meant meant(int number, DocumentItem item, Known known) {
    var numbered = item.sellerItem().map(named -> known.own().getOrDefault(named, List.of()));
    var named = everywhere(item).toList();
    var unknown =
        Stream.concat(
                item.sellerItem().filter(any -> numbered.get().isEmpty()).stream(),
                named.stream().filter(code -> known.items().getOrDefault(code, Set.of()).isEmpty()))
            .findFirst();
    if (unknown.isPresent() || numbered.isEmpty() && named.isEmpty()) {
      // it may be another medicine: what else is named does not make up for it
      return Meant.fault(
          number, Reason.ITEM_NOT_FOUND, Map.of("item", unknown.orElseGet(() -> shown(item))));
    }
    var possible = new HashSet<Long>();
    boolean first = true;
    for (var code : named) {
      narrow(possible, known.items().get(code), first);
      first = false;
    }
    if (numbered.isPresent()) {
      narrow(
          possible,
          numbered.get().stream().map(offer -> offer.item().id()).collect(Collectors.toSet()),
          first);
    }
    return one(number, item, possible, numbered.orElse(known.offers()), known);
  }

  private static void narrow(Set<Long> possible, Set<Long> by, boolean first) {
    if (first) {
      possible.addAll(by);
    } else {
      possible.retainAll(by);
    }
  }

  private static Meant one(
      int number, DocumentItem item, Set<Long> possible, List<OfferView> among, Known known) {
    if (possible.isEmpty()) {
      return Meant.fault(
          number,
          Reason.ITEM_IDS_CONTRADICT,
          Map.of(
              "found", everywhere(item).findFirst().orElse("–"),
              "wanted", item.sellerItem().orElse("–")));
    }
    if (possible.size() > 1) {
      return Meant.fault(number, Reason.ITEM_AMBIGUOUS, Map.of("item", shown(item)));
    }
    return among.stream()
        .filter(offer -> possible.contains(offer.item().id()))
        .findFirst()
        .map(offer -> new Meant(Optional.of(offer), Optional.empty()))
        .orElseGet(
            () ->
                Meant.fault(
                    number,
                    Reason.SUPPLIER_NOT_OFFERING,
                    Map.of(
                        "item", shown(item),
                        "supplier", known.seller().nameEn(),
                        "supplier_zh", known.seller().nameZh())));
  }

  private static Found packs(int number, OrderDocument.Line line, OfferView offer) {
    var item = offer.item();
    var said = line.quantity();
    var packs =
        said.unit().equals(item.unit()) || said.unit().equals(Quantity.AS_NUMBERED)
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

  private static String shown(DocumentItem item) {
    return Stream.of(
            item.sellerItem().stream(),
            everywhere(item),
            item.buyerItem().stream(),
            item.manufacturerItem().stream())
        .flatMap(codes -> codes)
        .findFirst()
        .or(item::name)
        .orElse("–");
  }
}
