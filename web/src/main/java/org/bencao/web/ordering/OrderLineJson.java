package org.bencao.web.ordering;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.web.catalogue.MoneyJson;

/**
 * One line of an order with its sums.
 *
 * @param price net of tax, for one pack, as ordered
 * @param confirmedPrice the supplier's, where it names one
 * @param despatched shipped of what was open
 * @param excess shipped beyond it
 * @param received found good
 * @param quarantined held until somebody decides
 * @param refused goes back
 * @param shortfall advised and not found
 * @param overage found and not advised
 * @param answerReason the supplier's own code
 */
public record OrderLineJson(
    int number,
    String itemCode,
    String gtin,
    String sellerItem,
    String nameEn,
    String nameZh,
    String unit,
    MoneyJson price,
    String priceKind,
    Optional<String> priceSource,
    Optional<MoneyJson> confirmedPrice,
    MoneyJson net,
    String ordered,
    String cancelled,
    String confirmed,
    String backOrdered,
    String rejected,
    String offered,
    String unanswered,
    String despatched,
    String excess,
    String received,
    String damaged,
    String quarantined,
    String refused,
    String shortfall,
    String overage,
    String returned,
    String invoiced,
    String credited,
    Optional<LocalDate> promisedOn,
    Optional<LocalDate> backOrderOn,
    Optional<String> answerReason,
    AnswerState answer,
    DeliveryState delivery,
    ReceiptState receipt,
    MoneyState money) {

  static OrderLineJson of(OrderView.Line line) {
    var done = line.fulfilment();
    return new OrderLineJson(
        line.number(),
        line.itemCode(),
        line.gtin(),
        line.sellerItem(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        MoneyJson.of(line.price()),
        line.priceKind(),
        Optional.of(line.priceSource()).filter(text -> !text.isEmpty()),
        line.confirmedPrice().map(MoneyJson::of),
        MoneyJson.of(line.net()),
        Quantities.text(line.ordered()),
        Quantities.text(line.cancelled()),
        Quantities.text(line.confirmed()),
        Quantities.text(line.backOrdered()),
        Quantities.text(line.rejected()),
        Quantities.text(line.offered()),
        Quantities.text(line.unanswered()),
        Quantities.text(done.despatched()),
        Quantities.text(done.excess()),
        Quantities.text(done.received()),
        Quantities.text(done.damaged()),
        Quantities.text(done.quarantined()),
        Quantities.text(done.refused()),
        Quantities.text(done.shortfall()),
        Quantities.text(done.overage()),
        Quantities.text(done.returned()),
        Quantities.text(done.invoiced()),
        Quantities.text(done.credited()),
        line.promisedOn(),
        line.backOrderOn(),
        line.answerReason(),
        line.answer(),
        line.delivery(),
        line.receipt(),
        line.money());
  }
}
