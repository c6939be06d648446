package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.UnitPrice;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.Tax;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;

/**
 * Understands lines of an invoice or credit note against the orders they name (documents 1.5, rows
 * 12 to 15, 26 and 27).
 */
@ApplicationScoped
public class LineReading {

  private static final int PRICE_DECIMALS = 6;

  @Inject CatalogueService catalogue;

  /**
   * One line as it is meant.
   *
   * @param position in the document, from 1
   * @param said in packs where it means a line, with its rate of tax
   * @param line of the order; empty when its money is in question
   * @param word why it is in question, or what a person should know of how it was read
   */
  public record Meant(
      int position,
      LockedOrder order,
      InvoiceDocument.Line said,
      Optional<LockedLine> line,
      Optional<Word> word) {

    public boolean isInQuestion() {
      return line.isEmpty();
    }
  }

  /**
   * Something worth saying.
   *
   * @param orderLine which it is about, if one is known
   */
  public record Word(Optional<Integer> orderLine, Reason reason, Map<String, String> facts) {

    public Word {
      facts = Map.copyOf(facts);
    }
  }

  public List<Meant> read(Caller caller, InvoiceDocument document, List<LockedOrder> orders) {
    var packings = packings(caller, document, orders);
    var rates = new TaxReckoning(document);
    var read = new ArrayList<Meant>();
    for (int at = 0; at < document.lines().size(); at++) {
      var said = rated(document.lines().get(at), rates);
      read.add(read(at + 1, order(said, document, orders), said, packings));
    }
    return List.copyOf(read);
  }

  /** Asked for only when something is counted in another unit than its order's. */
  private Map<Long, Packing> packings(
      Caller caller, InvoiceDocument document, List<LockedOrder> orders) {
    var lines = orders.stream().flatMap(order -> order.lines().stream()).toList();
    var units = lines.stream().map(LockedLine::unit).collect(Collectors.toSet());
    boolean foreign =
        document.lines().stream().anyMatch(line -> !units.contains(line.invoiced().unit()));
    return foreign
        ? catalogue.packings(
            caller, lines.stream().map(LockedLine::itemId).collect(Collectors.toSet()))
        : Map.of();
  }

  private static InvoiceDocument.Line rated(InvoiceDocument.Line said, TaxReckoning rates) {
    var tax = rates.rate(said).map(rate -> new Tax(rate, Optional.empty(), Optional.empty()));
    return copy(said, said.invoiced(), said.unitPrice(), tax);
  }

  private static LockedOrder order(
      InvoiceDocument.Line said, InvoiceDocument document, List<LockedOrder> orders) {
    var number = said.orderNumber().or(document::orderNumber);
    return orders.stream()
        .filter(order -> number.filter(order.number()::equals).isPresent())
        .findFirst()
        .orElse(orders.get(0));
  }

  private static Meant read(
      int position, LockedOrder order, InvoiceDocument.Line said, Map<Long, Packing> packings) {
    var named = order.named(said.lineRef(), said.item());
    var row = said.lineRef().orElse(String.valueOf(said.number()));
    if (named.line().isEmpty()) {
      return question(
          position,
          order,
          said,
          new Word(
              Optional.empty(),
              Reason.UNKNOWN_LINE,
              Map.of("row", row, "found", InvoiceLine.name(said))));
    }
    var line = named.line().get();
    var other = otherItem(line, said);
    if (other.isPresent()) {
      return question(position, order, said, other.get());
    }
    var byItem =
        named
            .reason()
            .filter(reason -> said.lineRef().isPresent())
            .map(
                reason ->
                    word(
                        line, reason, Map.of("row", row, "wanted", String.valueOf(line.number()))));
    return inPacks(new Meant(position, order, said, named.line(), byItem), line, packings);
  }

  /** Rows 14 and 15: a substitute that was agreed to is the line's own item. */
  private static Optional<Word> otherItem(LockedLine line, InvoiceDocument.Line said) {
    var item = said.item();
    if (item.filter(line::contradicts).isPresent()) {
      return Optional.of(
          word(
              line,
              Reason.ITEM_IDS_CONTRADICT,
              Map.of(
                  "found", item.get().gtin().map(Gtin::value).orElse("–"),
                  "wanted", item.get().sellerItem().orElse("–"))));
    }
    return item.filter(line::isOther)
        .filter(other -> !line.takes(other))
        .map(
            other ->
                word(
                    line,
                    Reason.ITEM_DIFFERS,
                    Map.of(
                        "found", InvoiceLine.name(said),
                        "wanted", line.nameEn(),
                        "wanted_zh", line.nameZh())));
  }

  private static Meant inPacks(Meant meant, LockedLine line, Map<Long, Packing> packings) {
    var quantity = meant.said().invoiced();
    if (quantity.unit().equals(line.unit())) {
      return quantity.value().stripTrailingZeros().scale() <= 0
          ? meant
          : question(
              meant,
              word(
                  line,
                  Reason.QUANTITY_UNREADABLE,
                  Map.of("raw", quantity.value().toPlainString())));
    }
    return Optional.ofNullable(packings.get(line.itemId()))
        .flatMap(packing -> packing.packs(quantity.value(), quantity.unit()))
        .filter(packs -> packs.signum() > 0)
        .map(packs -> converted(meant, line, packs))
        .orElseGet(
            () ->
                question(
                    meant,
                    word(
                        line,
                        Reason.UOM_UNKNOWN,
                        Map.of("found", quantity.unit(), "wanted", line.unit()))));
  }

  private static Meant converted(Meant meant, LockedLine line, BigDecimal packs) {
    var said = meant.said();
    var quantity = said.invoiced();
    var price =
        said.unitPrice()
            .amount()
            .multiply(quantity.value())
            .divide(packs, PRICE_DECIMALS, RoundingMode.HALF_UP);
    var facts =
        Map.of(
            "qty", quantity.value().toPlainString(),
            "found", quantity.unit(),
            "used", packs.stripTrailingZeros().toPlainString(),
            "wanted", line.unit());
    return new Meant(
        meant.position(),
        meant.order(),
        copy(
            said,
            new Quantity(packs, line.unit()),
            new UnitPrice(price, said.unitPrice().currency()),
            said.tax()),
        meant.line(),
        meant.word().or(() -> Optional.of(word(line, Reason.UOM_CONVERTED, facts))));
  }

  private static InvoiceDocument.Line copy(
      InvoiceDocument.Line said, Quantity quantity, UnitPrice price, Optional<Tax> tax) {
    return new InvoiceDocument.Line(
        said.number(), said.orderNumber(), said.lineRef(), said.item(), quantity, price, tax);
  }

  private static Meant question(Meant meant, Word why) {
    return question(meant.position(), meant.order(), meant.said(), why);
  }

  private static Meant question(
      int position, LockedOrder order, InvoiceDocument.Line said, Word why) {
    return new Meant(position, order, said, Optional.empty(), Optional.of(why));
  }

  private static Word word(LockedLine line, Reason reason, Map<String, String> facts) {
    return new Word(Optional.of(line.number()), reason, facts);
  }
}
