package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bencao.common.UnitPrice;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.ordering.boundary.DeskOrder;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;

/**
 * Draws the tables of the desk: as they would be sent without a change, or as they were typed and
 * refused.
 */
final class DeskPanels {

  /** More lines than these are answered and shipped by table. */
  static final int MOST = 500;

  private final Wording words;
  private final DeskOrder order;
  private final KeptForm kept;

  DeskPanels(Wording words, DeskOrder order, KeptForm kept) {
    this.words = words;
    this.order = order;
    this.kept = kept;
  }

  List<DeskAnswerRow> answer() {
    return lines(line -> DeskOrder.wanted(line).signum() > 0).stream().map(this::answer).toList();
  }

  private DeskAnswerRow answer(OrderView.Line line) {
    var figures = words.figures();
    int number = line.number();
    var price = line.confirmedPrice().filter(found -> !found.equals(line.price()));
    return new DeskAnswerRow(
        DeskItem.of(line, words),
        figures.quantity(DeskOrder.wanted(line)),
        some(line.fulfilment().despatched()),
        kept.typed("confirmed-" + number, figures.typed(DeskOrder.toConfirm(line))),
        kept.typed("back-" + number, typed(line.backOrdered())),
        kept.typed("day-" + number, text(line.promisedOn())),
        kept.typed("later-" + number, text(line.backOrderOn())),
        figures.priceAmount(line.price()),
        kept.typed("price-" + number, price.map(DeskPanels::plain).orElse("")),
        kept.typed("reason-" + number, line.answerReason().orElse("")),
        kept.whys(number));
  }

  /** Lines of which something is left, each with the lots that were typed. */
  List<DeskLotRow> lots() {
    return lines(line -> DeskOrder.shippable(line).signum() > 0 || isTyped("packs-", line)).stream()
        .flatMap(line -> lots(line).stream())
        .toList();
  }

  private List<DeskLotRow> lots(OrderView.Line line) {
    int number = line.number();
    var packs = kept.texts("packs-" + number);
    var rows = new ArrayList<DeskLotRow>();
    for (int at = 0; at < Math.max(1, packs.size()); at++) {
      boolean last = at >= packs.size() - 1;
      rows.add(
          new DeskLotRow(
              DeskItem.of(line, words),
              at == 0,
              words.figures().quantity(DeskOrder.toShip(line)),
              some(line.backOrdered()),
              at(packs, at, kept.isEmpty() ? typed(DeskOrder.toShip(line)) : ""),
              at(kept.texts("lot-" + number), at, ""),
              at(kept.texts("expiry-" + number), at, ""),
              at(kept.texts("codes-" + number), at, ""),
              last ? kept.whys(number) : List.of()));
    }
    return rows;
  }

  /** Lines of which something has left. */
  List<DeskInvoiceRow> invoice() {
    return lines(line -> line.fulfilment().despatched().signum() > 0).stream()
        .map(
            line ->
                invoice(
                    line,
                    line.fulfilment().despatched(),
                    line.fulfilment().invoiced(),
                    DeskOrder.toInvoice(line),
                    line.confirmedPrice().orElse(line.price()),
                    "",
                    ""))
        .toList();
  }

  /**
   * Lines of an invoice, at its prices and taxes: nothing is credited until a quantity is typed.
   */
  List<DeskInvoiceRow> credit(List<InvoiceView.Line> invoiced) {
    var rows = new ArrayList<DeskInvoiceRow>();
    for (var said : invoiced) {
      said.orderLine()
          .filter(number -> said.orderId().equals(Optional.of(order.order().row().id())))
          .flatMap(order::line)
          .map(
              line ->
                  invoice(
                      line,
                      said.quantity(),
                      said.credited(),
                      BigDecimal.ZERO,
                      said.price(),
                      plain(said.price()),
                      said.taxPercent().stripTrailingZeros().toPlainString()))
          .ifPresent(rows::add);
    }
    return rows;
  }

  private DeskInvoiceRow invoice(
      OrderView.Line line,
      BigDecimal from,
      BigDecimal done,
      BigDecimal packs,
      UnitPrice agreed,
      String price,
      String tax) {
    int number = line.number();
    return new DeskInvoiceRow(
        DeskItem.of(line, words),
        words.figures().quantity(from),
        some(done),
        kept.typed("packs-" + number, typed(packs)),
        words.figures().priceAmount(agreed),
        kept.typed("price-" + number, price),
        kept.typed("tax-" + number, tax),
        kept.whys(number));
  }

  /** Reasons that no line of the panel shows. */
  List<Why> whys(List<DeskItem> shown) {
    return kept.whysBeside(shown.stream().map(DeskItem::number).toList());
  }

  private List<OrderView.Line> lines(Predicate<OrderView.Line> which) {
    return order.order().lines().stream().filter(which).limit(MOST).toList();
  }

  private boolean isTyped(String field, OrderView.Line line) {
    return !kept.texts(field + line.number()).isEmpty();
  }

  private static String at(List<String> texts, int index, String fresh) {
    return index < texts.size() ? texts.get(index) : fresh;
  }

  private String some(BigDecimal packs) {
    return packs.signum() == 0 ? "" : words.figures().quantity(packs);
  }

  private String typed(BigDecimal packs) {
    return packs.signum() == 0 ? "" : words.figures().typed(packs);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String plain(UnitPrice price) {
    return price.amount().toPlainString();
  }
}
