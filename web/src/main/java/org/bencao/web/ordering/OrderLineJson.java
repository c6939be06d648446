package org.bencao.web.ordering;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.web.catalogue.MoneyJson;

/**
 * One line of an order with its sums.
 *
 * @param price net of tax, for one pack, as ordered
 * @param confirmedPrice the supplier's, where it names one
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
    Optional<MoneyJson> confirmedPrice,
    MoneyJson net,
    String ordered,
    String cancelled,
    String confirmed,
    String backOrdered,
    String rejected,
    String offered,
    String unanswered,
    Optional<LocalDate> promisedOn,
    Optional<LocalDate> backOrderOn,
    Optional<String> answerReason,
    AnswerState answer) {

  static OrderLineJson of(OrderView.Line line) {
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
        line.confirmedPrice().map(MoneyJson::of),
        MoneyJson.of(line.net()),
        Quantities.text(line.ordered()),
        Quantities.text(line.cancelled()),
        Quantities.text(line.confirmed()),
        Quantities.text(line.backOrdered()),
        Quantities.text(line.rejected()),
        Quantities.text(line.offered()),
        Quantities.text(line.unanswered()),
        line.promisedOn(),
        line.backOrderOn(),
        line.answerReason(),
        line.answer());
  }
}
