package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Reason;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.ordering.entity.ArrivedLine;
import org.bencao.ordering.entity.ArrivedOrder;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/**
 * What a change that a buyer's system sent means: it says what is still wanted of a line, in the
 * words of its order; asked back is what is wanted no more.
 */
@ApplicationScoped
public class ChangedLines {

  @Inject OrderChanges changes;

  /**
   * As it is understood.
   *
   * @param packs to take back, by line of the order
   * @param faults why a line cannot be asked so; a line's number is its place in the order
   */
  public record Found(Map<Integer, BigDecimal> packs, List<Finding> faults) {

    public Found {
      packs = Map.copyOf(packs);
      faults = List.copyOf(faults);
    }
  }

  /** The order is under lock. */
  public Found find(PurchaseOrder order, ArrivedOrder arrived, OrderChangeDocument change) {
    var packs = new TreeMap<Integer, BigDecimal>();
    var faults = new ArrayList<Finding>();
    var waiting = changes.askedBack(order);
    if (change.purpose() == DocumentPurpose.CANCEL) {
      for (var line : order.lines()) {
        read(new Wish(line, BigDecimal.ZERO, waiting(waiting, line)), packs, faults);
      }
      // what is asked for already is a fault only where nothing else is left to ask
      return packs.isEmpty() ? new Found(packs, faults) : new Found(packs, List.of());
    }
    for (var said : change.lines()) {
      var meant = meant(arrived, said);
      var line = meant.flatMap(one -> order.line(one.position()));
      if (line.isEmpty()) {
        faults.add(unknown(said));
        continue;
      }
      packs(said, meant.get(), line.get())
          .ifPresentOrElse(
              wanted ->
                  read(new Wish(line.get(), wanted, waiting(waiting, line.get())), packs, faults),
              () -> faults.add(otherUnit(line.get(), said)));
    }
    return new Found(packs, faults);
  }

  /** Packs that shall stay on the line, and those of it that wait for the seller's word already. */
  private record Wish(OrderLine line, BigDecimal wanted, BigDecimal waiting) {}

  private static BigDecimal waiting(Map<Integer, BigDecimal> waiting, OrderLine line) {
    return waiting.getOrDefault(line.lineNo(), BigDecimal.ZERO);
  }

  private static void read(Wish wish, Map<Integer, BigDecimal> packs, List<Finding> faults) {
    var expected = wish.line().expected();
    var now = expected.subtract(wish.waiting());
    if (wish.wanted().compareTo(expected) > 0) {
      faults.add(
          fault(
              wish.line(),
              Reason.CHANGE_WANTS_MORE,
              Map.of("qty", plain(wish.wanted()), "left", plain(expected))));
    } else if (wish.wanted().compareTo(now) < 0) {
      packs.put(wish.line().lineNo(), now.subtract(wish.wanted()));
    } else if (wish.waiting().signum() > 0) {
      // nobody knows yet whether it will hold
      faults.add(
          fault(
              wish.line(),
              Reason.CHANGE_WAITS,
              Map.of("qty", plain(expected.subtract(wish.wanted())), "left", plain(now))));
    }
  }

  private static Optional<ArrivedLine> meant(ArrivedOrder arrived, OrderChangeDocument.Line said) {
    return arrived.lines().stream()
        .filter(one -> one.lineRef().equals(said.lineRef()))
        .filter(one -> isSame(one.item(), said.item()))
        .findFirst();
  }

  /**
   * Something that both name, and nothing that both name otherwise: a line number alone could mean
   * another medicine.
   */
  private static boolean isSame(DocumentItem ordered, DocumentItem said) {
    var both =
        Stream.<Function<DocumentItem, Optional<String>>>of(
                item -> item.gtin().map(Gtin::value),
                DocumentItem::ndc11,
                DocumentItem::approvalNumber,
                DocumentItem::buyerItem,
                DocumentItem::sellerItem,
                DocumentItem::manufacturerItem)
            .filter(name -> name.apply(ordered).isPresent() && name.apply(said).isPresent())
            .toList();
    return !both.isEmpty()
        && both.stream().allMatch(name -> name.apply(ordered).equals(name.apply(said)));
  }

  /** In packs; of the unit in which it was ordered as many as they came to then. */
  private static Optional<BigDecimal> packs(
      OrderChangeDocument.Line said, ArrivedLine meant, OrderLine line) {
    if (said.quantity().signum() == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (!said.unit().equals(meant.quantity().unit())) {
      return Optional.empty();
    }
    var packs =
        said.quantity()
            .multiply(line.ordered())
            .divide(meant.quantity().value(), MathContext.DECIMAL64);
    return Optional.of(packs).filter(one -> one.stripTrailingZeros().scale() <= 0);
  }

  private static Finding otherUnit(OrderLine line, OrderChangeDocument.Line said) {
    return fault(
        line,
        Reason.ORDER_UNIT_UNKNOWN,
        Map.of("unit", said.unit(), "wanted", "#unit." + line.unit()));
  }

  private static Finding unknown(OrderChangeDocument.Line said) {
    return Finding.of(
        Reason.UNKNOWN_LINE,
        Optional.empty(),
        Map.of(
            "row", said.lineRef(),
            "found", said.item().gtin().map(Gtin::value).orElse("–")));
  }

  private static Finding fault(OrderLine line, Reason reason, Map<String, String> facts) {
    return Finding.of(reason, Optional.of(line.lineNo()), facts);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
