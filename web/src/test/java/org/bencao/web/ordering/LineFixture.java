package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.Fulfilment;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.boundary.ReceiptState;

/** A line of an order on some part of its way. */
final class LineFixture {

  private final int ordered;
  private int number = 1;
  private int confirmed;
  private int backOrdered;
  private int rejected;
  private Fulfilment done = Fulfilment.NONE;
  private Optional<UnitPrice> confirmedPrice = Optional.empty();
  private AnswerState answer = AnswerState.UNANSWERED;
  private DeliveryState delivery = DeliveryState.NOT_SHIPPED;
  private ReceiptState receipt = ReceiptState.NOT_RECEIVED;
  private MoneyState money = MoneyState.NOT_INVOICED;

  private LineFixture(int ordered) {
    this.ordered = ordered;
  }

  static LineFixture line(int ordered) {
    return new LineFixture(ordered);
  }

  LineFixture number(int lineNo) {
    number = lineNo;
    return this;
  }

  LineFixture confirmed(int quantity) {
    confirmed = quantity;
    answer = AnswerState.CONFIRMED;
    return this;
  }

  LineFixture backOrdered(int quantity) {
    backOrdered = quantity;
    answer = AnswerState.BACKORDERED;
    return this;
  }

  LineFixture rejected(int quantity) {
    rejected = quantity;
    answer = confirmed > 0 ? AnswerState.PARTLY_CONFIRMED : AnswerState.REJECTED;
    return this;
  }

  LineFixture atPrice(String price) {
    confirmedPrice = Optional.of(new UnitPrice(new BigDecimal(price), "CNY"));
    return this;
  }

  LineFixture shipped(int quantity) {
    delivery =
        quantity < confirmed + backOrdered ? DeliveryState.PARTLY_SHIPPED : DeliveryState.SHIPPED;
    return plus(QuantityKind.DESPATCHED, quantity);
  }

  LineFixture plus(QuantityKind kind, int quantity) {
    done = done.plus(kind, BigDecimal.valueOf(quantity));
    return this;
  }

  LineFixture received(int good, ReceiptState state) {
    receipt = state;
    return plus(QuantityKind.RECEIVED, good);
  }

  LineFixture invoiced(int quantity, MoneyState state) {
    money = state;
    return plus(QuantityKind.INVOICED, quantity);
  }

  Line line() {
    var price = new UnitPrice(new BigDecimal("12.6"), "CNY");
    return new Line(
        number,
        "100201",
        "06901234500011",
        "JH-1",
        "Amoxicillin capsules",
        "阿莫西林胶囊",
        "XBX",
        price,
        "CONTRACT",
        "C-001",
        confirmedPrice,
        new Money(price.amount().multiply(BigDecimal.valueOf(ordered)), "CNY"),
        BigDecimal.valueOf(ordered),
        BigDecimal.ZERO,
        BigDecimal.valueOf(confirmed),
        BigDecimal.valueOf(backOrdered),
        BigDecimal.valueOf(rejected),
        BigDecimal.ZERO,
        BigDecimal.valueOf(ordered - confirmed - backOrdered - rejected),
        done,
        Optional.of(LocalDate.of(2026, 11, 13)),
        backOrdered > 0 ? Optional.of(LocalDate.of(2026, 11, 16)) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        answer,
        delivery,
        receipt,
        money);
  }
}
