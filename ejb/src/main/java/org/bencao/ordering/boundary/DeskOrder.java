package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.OverdueSource.Overdue;

/**
 * One order on the desk of its seller.
 *
 * @param answersHere the seller has no EDI; else its own system answers, and the desk only reads
 * @param changes what the buyer asked about it, oldest first
 * @param overdue the invoice that the buyer has owed for longest, if one is overdue
 */
public record DeskOrder(
    OrderView order,
    boolean answersHere,
    List<OrderChangeView> changes,
    Optional<Overdue> overdue) {

  public DeskOrder {
    changes = List.copyOf(changes);
  }

  /** What the buyer asked and nobody answered. */
  public List<OrderChangeView> waiting() {
    return changes.stream().filter(change -> change.verdict().isEmpty()).toList();
  }

  public Optional<OrderView.Line> line(int number) {
    return order.lines().stream().filter(line -> line.number() == number).findFirst();
  }

  /** Packs that are ordered and not taken back. */
  public static BigDecimal wanted(OrderView.Line line) {
    return line.ordered().subtract(line.cancelled());
  }

  /** What an answer would confirm as it stands: the confirmed and what nobody answered yet. */
  public static BigDecimal toConfirm(OrderView.Line line) {
    return line.confirmed().add(line.unanswered());
  }

  /** Packs that are promised, or not answered, and have not left. */
  public static BigDecimal toShip(OrderView.Line line) {
    return toConfirm(line).subtract(line.fulfilment().despatched());
  }

  /** The same with what was to come later. */
  public static BigDecimal shippable(OrderView.Line line) {
    return toShip(line).add(line.backOrdered());
  }

  /** Packs that have left and are not invoiced. */
  public static BigDecimal toInvoice(OrderView.Line line) {
    var fulfilment = line.fulfilment();
    return fulfilment.despatched().subtract(fulfilment.invoiced()).max(BigDecimal.ZERO);
  }
}
