package org.bencao.web.invoicing;

import java.util.Optional;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.ordering.Quantities;
import org.bencao.web.rest.Id;

/**
 * One line with order, receipt and invoice side by side.
 *
 * @param orderLine absent when the invoice names no line of the order
 * @param ordered packs that are still wanted of the order line
 * @param agreed net price as confirmed, else as ordered
 * @param kept packs of the order line that were received and not returned
 * @param owed packs of the order line on all invoices, without those credited
 * @param gap how far its money is from the agreed price
 * @param matched packs of this line that may be paid
 * @param waiting its goods are not counted to their end
 */
public record InvoiceLineJson(
    int position,
    Optional<Id> orderId,
    String orderNumber,
    Optional<Integer> orderLine,
    String itemCode,
    String nameEn,
    String nameZh,
    String unit,
    Optional<String> ordered,
    Optional<MoneyJson> agreed,
    Optional<String> kept,
    Optional<String> owed,
    String quantity,
    MoneyJson price,
    MoneyJson net,
    Optional<PriceGapJson> gap,
    String taxPercent,
    String credited,
    String matched,
    boolean waiting) {

  static InvoiceLineJson of(InvoiceView.Line line) {
    return new InvoiceLineJson(
        line.position(),
        line.orderId().map(id -> Id.of(id.value())),
        line.orderNumber(),
        line.orderLine(),
        line.itemCode(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        line.ordered().map(Quantities::text),
        line.agreed().map(MoneyJson::of),
        line.kept().map(Quantities::text),
        line.owed().map(Quantities::text),
        Quantities.text(line.quantity()),
        MoneyJson.of(line.price()),
        MoneyJson.of(line.net()),
        line.gap().map(PriceGapJson::of),
        Quantities.text(line.taxPercent()),
        Quantities.text(line.credited()),
        Quantities.text(line.matched()),
        line.waiting());
  }
}
