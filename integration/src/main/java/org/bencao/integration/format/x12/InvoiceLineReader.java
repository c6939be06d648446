package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.InvoiceDocument.Line;
import org.bencao.document.Tax;
import org.bencao.integration.format.Expected;

/** Reads the IT1 loop of an 810: one line of the money. */
final class InvoiceLineReader {

  /** The order that a line is for, DE 128: purchase order number, order number. */
  private static final Set<String> ORDER = Set.of("PO", "ON");

  private final Amounts amounts;
  private final MessageText text;

  InvoiceLineReader(Amounts amounts, MessageText text) {
    this.amounts = amounts;
    this.text = text;
  }

  /** None when something in it cannot be understood; the message's faults say what. */
  Optional<Line> read(List<X12Segment> loop, int number) {
    var it1 = loop.get(0);
    // what follows them speaks of a part of the line or of a party
    var own = MessageText.before(loop, "SAC", "SLN", "N1", "LM");
    var invoiced = text.quantity(it1, 2, 3, "358");
    text.required(it1, 4, "212", Expected.PRICE);
    var price =
        text.number(it1, 4, "212", Expected.PRICE)
            .flatMap(
                amount ->
                    PriceBasis.perUnit(amount, Optional.of(amounts.currency()), it1, 4, text));
    var name = MessageText.first(own, "PID").flatMap(pid -> pid.maybe(5));
    var item = ItemPairs.read(it1, 6, name, text);
    if (item.isEmpty() && it1.maybe(1).isEmpty()) {
      text.fault(it1, 1, "350", "1", Expected.ITEM);
    }
    var tax = tax(own);
    if (invoiced.isEmpty() || price.isEmpty() || item.isEmpty() && it1.maybe(1).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(number, order(own), it1.maybe(1), item, invoiced.get(), price.get(), tax));
  }

  /** What is added to or taken from the line; the sum is the document's. */
  List<AllowanceCharge> charges(List<X12Segment> loop) {
    var reader = new ChargeSegment(amounts);
    return MessageText.all(MessageText.before(loop, "SLN", "N1", "LM"), "SAC").stream()
        .map(sac -> reader.read(sac, text))
        .flatMap(Optional::stream)
        .toList();
  }

  /** One at most: two taxes on one line are not in our agreements. */
  private Optional<Tax> tax(List<X12Segment> own) {
    var segments = MessageText.all(own, "TXI");
    segments.stream()
        .skip(1)
        .forEach(txi -> text.fault(txi, 1, "963", "7", Expected.FEWER_REPEATS));
    return segments.stream().findFirst().flatMap(txi -> new TaxSegment(amounts).read(txi, text));
  }

  private static Optional<String> order(List<X12Segment> own) {
    return MessageText.all(own, "REF").stream()
        .filter(ref -> ORDER.contains(ref.text(1)))
        .findFirst()
        .flatMap(ref -> ref.maybe(2));
  }
}
