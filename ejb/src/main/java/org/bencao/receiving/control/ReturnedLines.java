package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Reason;
import org.bencao.document.DocumentItem;
import org.bencao.document.ReturnRequestDocument;
import org.bencao.document.ReturnRequestDocument.Line;
import org.bencao.receiving.boundary.RequestReturn;
import org.bencao.receiving.boundary.Returnable;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/**
 * Which lots of a delivery the lines of a document mean: by what names an item everywhere, and by
 * the lot as it was counted.
 */
@ApplicationScoped
public class ReturnedLines {

  /** No line of the document alone. */
  public static final int NOBODYS = 0;

  private static final BigDecimal MOST_PACKS = new BigDecimal("9999999");

  @Inject CatalogueService catalogue;
  @Inject ReturnableGoods goods;

  /**
   * What a document means.
   *
   * @param packs what is asked for, where no fault stands against it
   * @param lines by number of the delivery's line the one of the document; {@link #NOBODYS} where
   *     several mean it
   */
  public record Found(
      List<RequestReturn.Packs> packs, Map<Integer, Integer> lines, List<Finding> faults) {}

  private record Known(
      Despatch despatch,
      List<Returnable> lots,
      Map<String, Set<Long>> codes,
      Map<Long, ItemView> items) {

    List<Returnable> of(Set<Long> meant, Optional<String> lot) {
      return lots.stream()
          .filter(one -> one.lot().equals(lot))
          .filter(one -> meant.contains(line(one.position()).itemId()))
          .toList();
    }

    DespatchLine line(int position) {
      return despatch.line(position).orElseThrow();
    }
  }

  /** In a constant number of statements. */
  public Found find(Caller caller, Despatch despatch, ReturnRequestDocument request) {
    var codes =
        request.lines().stream()
            .flatMap(line -> everywhere(line.item()))
            .collect(Collectors.toSet());
    var known =
        new Known(
            despatch,
            goods.of(caller, despatch),
            codes.isEmpty() ? Map.of() : catalogue.itemsByCode(caller, codes),
            catalogue.items(
                caller,
                despatch.lines().stream().map(DespatchLine::itemId).collect(Collectors.toSet())));
    var found = new Found(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    var taken = new HashMap<Returnable, BigDecimal>();
    for (int at = 0; at < request.lines().size(); at++) {
      take(request.lines().get(at), at + 1, known, taken, found);
    }
    return found;
  }

  private static Stream<String> everywhere(DocumentItem item) {
    return Stream.of(item.gtin().map(Gtin::value), item.ndc11(), item.approvalNumber())
        .flatMap(Optional::stream);
  }

  private static void take(
      Line line, int number, Known known, Map<Returnable, BigDecimal> taken, Found found) {
    var meant = meant(line.item(), known);
    var lines =
        known.despatch().lines().stream().filter(one -> meant.contains(one.itemId())).toList();
    if (lines.isEmpty()) {
      found.faults().add(unknown(line, number));
      return;
    }
    if (lines.stream().map(DespatchLine::itemId).distinct().count() > 1) {
      found
          .faults()
          .add(
              Finding.of(
                  Reason.ITEM_AMBIGUOUS, Optional.of(number), Map.of("item", named(line.item()))));
      return;
    }
    lines.stream()
        .map(DespatchLine::lineNo)
        .distinct()
        .forEach(one -> found.lines().merge(one, number, (first, other) -> NOBODYS));
    var packs = packs(line, known.items().get(lines.get(0).itemId()));
    if (packs.isEmpty()) {
      found.faults().add(unit(line, number, lines.get(0)));
      return;
    }
    var lots = known.of(meant, line.lot());
    if (lots.isEmpty()) {
      found
          .faults()
          .add(
              Finding.of(
                  Reason.RETURN_LOT_UNKNOWN,
                  Optional.of(number),
                  Map.of("lot", line.lot().orElse("–"))));
      return;
    }
    share(packs.get(), number, lots, taken, found);
  }

  /** None of the numbers makes up for another that is not known. */
  private static Set<Long> meant(DocumentItem item, Known known) {
    var named = everywhere(item).toList();
    var meant =
        new HashSet<Long>(
            named.isEmpty() ? Set.of() : known.codes().getOrDefault(named.get(0), Set.of()));
    named.forEach(code -> meant.retainAll(known.codes().getOrDefault(code, Set.of())));
    return meant;
  }

  private static Optional<BigDecimal> packs(Line line, ItemView item) {
    var said = line.quantity();
    var packs =
        said.unit().equals(item.unit())
            ? Optional.of(said.value())
            : item.packing().packs(said.value(), said.unit());
    return packs
        .filter(count -> count.signum() > 0 && count.stripTrailingZeros().scale() <= 0)
        .filter(count -> count.compareTo(MOST_PACKS) <= 0)
        .map(count -> count.setScale(0));
  }

  /** One lot on several lines of a delivery: the first that has some left, the last all of it. */
  private static void share(
      BigDecimal packs,
      int number,
      List<Returnable> lots,
      Map<Returnable, BigDecimal> taken,
      Found found) {
    var left = lots.stream().map(lot -> left(lot, taken)).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (packs.compareTo(left) > 0) {
      found
          .faults()
          .add(
              Finding.of(
                  Reason.RETURN_TOO_MANY,
                  Optional.of(number),
                  Map.of("qty", packs.toPlainString(), "left", plain(left))));
    }
    var rest = packs;
    for (var lot : lots) {
      boolean last = lot == lots.get(lots.size() - 1);
      var share = last ? rest : rest.min(left(lot, taken));
      if (share.signum() > 0) {
        taken.merge(lot, share, BigDecimal::add);
        found.packs().add(new RequestReturn.Packs(lot.position(), lot.lot(), share));
        rest = rest.subtract(share);
      }
    }
  }

  private static BigDecimal left(Returnable lot, Map<Returnable, BigDecimal> taken) {
    return lot.left().subtract(taken.getOrDefault(lot, BigDecimal.ZERO)).max(BigDecimal.ZERO);
  }

  private static String plain(BigDecimal packs) {
    return packs.signum() == 0 ? "0" : packs.stripTrailingZeros().toPlainString();
  }

  private static String named(DocumentItem item) {
    return everywhere(item)
        .findFirst()
        .or(item::buyerItem)
        .or(item::sellerItem)
        .or(item::manufacturerItem)
        .orElse("–");
  }

  private static Finding unknown(Line line, int number) {
    return Finding.of(
        Reason.UNKNOWN_LINE,
        Optional.of(number),
        Map.of("row", line.lineRef(), "found", named(line.item())));
  }

  private static Finding unit(Line line, int number, DespatchLine sent) {
    return Finding.of(
        Reason.ORDER_UNIT_UNKNOWN,
        Optional.of(number),
        Map.of(
            "unit",
            line.quantity().value().toPlainString() + " " + line.quantity().unit(),
            "wanted",
            "#unit." + sent.unit()));
  }
}
