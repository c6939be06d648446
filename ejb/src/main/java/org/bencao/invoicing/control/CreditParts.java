package org.bencao.invoicing.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.control.Intake.Stop;
import org.bencao.invoicing.control.LineReading.Meant;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceLine;

/**
 * Lays the lines of a credit note upon those of its invoice (doc:L6): a line at the invoiced price,
 * or at what is left of it, gives packs back, one at another price only money. Lots that were
 * invoiced apart are taken one after the other.
 */
final class CreditParts {

  /**
   * What one line of the note takes back.
   *
   * @param takings from lines of the invoice
   */
  record Part(Meant meant, List<Taking> takings) {

    Part {
      takings = List.copyOf(takings);
    }

    BigDecimal packs() {
      return takings.stream().map(Taking::packs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** So many packs and so much money, net, of one line of the invoice. */
  record Taking(InvoiceLine line, BigDecimal packs, Money money) {}

  private final Invoice invoice;
  private final Map<Integer, BigDecimal> packs = new HashMap<>();
  private final Map<Integer, Money> money = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  CreditParts(Invoice invoice) {
    this.invoice = invoice;
    invoice
        .lines()
        .forEach(
            line -> {
              packs.put(line.position(), line.owed());
              money.put(line.position(), line.net().minus(line.creditedNet()));
            });
  }

  /** Why the note goes beyond what is left of the invoice, if it does. */
  Optional<Stop> lay(InvoiceDocument document, List<Meant> lines) {
    for (var meant : lines) {
      var found = candidates(meant);
      var stop =
          found.isEmpty()
              ? Optional.of(
                  new Stop(
                      Reason.UNKNOWN_LINE,
                      Map.of(
                          "row", meant.said().lineRef().orElse(String.valueOf(meant.position())),
                          "found", invoice.number())))
              : lay(meant, found);
      if (stop.isPresent()) {
        return stop;
      }
    }
    var left = invoice.payable().minus(invoice.credited());
    return document.payable().amount().compareTo(left.amount()) > 0
        ? exceeds(Reckoning.text(document.payable()), Reckoning.text(left))
        : Optional.empty();
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Lines of the invoice that are meant; what was in question is known by its words. */
  private List<InvoiceLine> candidates(Meant meant) {
    long order = meant.order().id().value();
    var unit = meant.said().invoiced().unit();
    return invoice.lines().stream()
        .filter(line -> line.isOf(order) && line.unit().equals(unit))
        .filter(
            line ->
                meant
                    .line()
                    .map(found -> line.means(order, found.number()))
                    .orElseGet(() -> line.isInQuestionAs(meant.said())))
        .toList();
  }

  private Optional<Stop> lay(Meant meant, List<InvoiceLine> found) {
    var price = meant.said().unitPrice();
    var samePrice =
        found.stream()
            .filter(
                line ->
                    price.equals(line.unitPrice()) || price.times(owed(line)).equals(money(line)))
            .toList();
    return samePrice.isEmpty() ? layMoney(meant, found) : layPacks(meant, samePrice);
  }

  private Quantity owed(InvoiceLine line) {
    return new Quantity(packs.get(line.position()), line.unit());
  }

  private Money money(InvoiceLine line) {
    return money.get(line.position());
  }

  private Optional<Stop> layPacks(Meant meant, List<InvoiceLine> found) {
    var said = meant.said();
    var left = sum(found);
    var wanted = said.invoiced().value();
    var net = said.net();
    var takings = new ArrayList<Taking>();
    for (var line : found) {
      var taken = wanted.min(packs.get(line.position()));
      wanted = wanted.subtract(taken);
      // the last one takes what rounding left
      var amount =
          wanted.signum() == 0 ? net : said.unitPrice().times(new Quantity(taken, line.unit()));
      net = net.minus(amount);
      if (amount.amount().compareTo(money(line).amount()) > 0) {
        return exceeds(Reckoning.text(amount), Reckoning.text(money(line)));
      }
      take(takings, new Taking(line, taken, amount));
    }
    parts.add(new Part(meant, takings));
    return wanted.signum() == 0
        ? Optional.empty()
        : exceeds(plain(said.invoiced().value()), plain(left));
  }

  private BigDecimal sum(List<InvoiceLine> found) {
    return found.stream()
        .map(line -> packs.get(line.position()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<Stop> layMoney(Meant meant, List<InvoiceLine> found) {
    var net = meant.said().net();
    var left = found.stream().map(this::money).reduce(Money.zero(net.currency()), Money::plus);
    var takings = new ArrayList<Taking>();
    for (var line : found) {
      var taken = new Money(net.amount().min(money(line).amount()), net.currency());
      net = net.minus(taken);
      take(takings, new Taking(line, BigDecimal.ZERO, taken));
    }
    parts.add(new Part(meant, takings));
    return net.amount().signum() == 0
        ? Optional.empty()
        : exceeds(Reckoning.text(meant.said().net()), Reckoning.text(left));
  }

  private void take(List<Taking> takings, Taking taking) {
    if (taking.packs().signum() > 0 || taking.money().amount().signum() > 0) {
      int position = taking.line().position();
      packs.computeIfPresent(position, (at, left) -> left.subtract(taking.packs()));
      money.computeIfPresent(position, (at, left) -> left.minus(taking.money()));
      takings.add(taking);
    }
  }

  private static Optional<Stop> exceeds(String found, String left) {
    return Optional.of(new Stop(Reason.CREDIT_EXCEEDS, Map.of("qty", found, "left", left)));
  }

  private static String plain(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString();
  }
}
