package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.web.work.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P5 the stations of an order")
class StationsTest {

  @Test
  void standInOneOrder() {
    var stations = stations(OrderFixture.order().with(LineFixture.line(60)), List.of());

    assertThat(stations)
        .extracting(Station::name)
        .containsExactly(
            "Placed",
            "Sent",
            "Received by supplier",
            "Answered",
            "Shipped",
            "Goods-in",
            "Invoiced");
    assertThat(stations).extracting(Station::css).endsWith("todo", "todo", "todo", "todo");
    assertThat(stations.get(4).first()).isEqualTo("promised Fri 13");
    assertThat(stations.get(6).first()).isEqualTo("after goods-in");
  }

  @Test
  void tellWhatOfTheAnswerComesLater() {
    var order =
        OrderFixture.order().answered().with(LineFixture.line(40).confirmed(20).backOrdered(20));

    var answered = stations(order, List.of()).get(3);

    assertThat(answered.css()).isEqualTo("part");
    assertThat(answered.second()).isEqualTo("20 back-ordered");
  }

  @Test
  @DisplayName("an order that is confirmed in full stays so when its goods are on their way")
  void keepACleanAnswerClean() {
    var order =
        OrderFixture.order().answered().with(LineFixture.line(40).confirmed(40).shipped(40));

    var answered = stations(order, List.of()).get(3);

    assertThat(answered.css()).isEqualTo("done");
    assertThat(answered.second()).isEqualTo("855 Order response");
  }

  @Test
  void countWhatIsShippedOfWhatIsToBe() {
    var order =
        OrderFixture.order()
            .with(LineFixture.line(168).confirmed(168).shipped(168))
            .with(LineFixture.line(40).confirmed(20).backOrdered(20).shipped(20));

    var shipped =
        stations(order, List.of(OrderFixture.delivery(DespatchState.IN_TRANSIT, 188, 0))).get(4);

    assertThat(shipped)
        .isEqualTo(new Station("done", "check", "Shipped", "06:20:00", "188 of 208"));
  }

  @Test
  void areOnTheWayWhileConfirmedPacksAreMissing() {
    var order = OrderFixture.order().with(LineFixture.line(40).confirmed(40).shipped(30));

    var shipped = stations(order, List.of()).get(4);

    assertThat(shipped.css()).isEqualTo("now");
    assertThat(shipped.second()).isEqualTo("30 of 40");
  }

  @Test
  void warnOfPacksThatNobodyOrdered() {
    var line = LineFixture.line(40).confirmed(40).shipped(40).plus(QuantityKind.EXCESS, 2);

    var shipped = stations(OrderFixture.order().with(line), List.of()).get(4);

    assertThat(shipped.css()).isEqualTo("part");
    assertThat(shipped.second()).isEqualTo("42 of 42");
  }

  @Test
  void expectTheGoodsOnADay() {
    var order = OrderFixture.order().with(LineFixture.line(40).confirmed(40).shipped(40));

    var goodsIn =
        stations(order, List.of(OrderFixture.delivery(DespatchState.IN_TRANSIT, 40, 0))).get(5);

    assertThat(goodsIn).isEqualTo(new Station("todo", "", "Goods-in", "expected Fri 13", ""));
  }

  @Test
  void forgetADeliveryThatWasTakenBack() {
    var order = OrderFixture.order().with(LineFixture.line(40).confirmed(40));

    var goodsIn =
        stations(order, List.of(OrderFixture.delivery(DespatchState.VOIDED, 40, 0))).get(5);

    assertThat(goodsIn.first()).isEmpty();
  }

  @Test
  void countWhileTheGoodsAreCounted() {
    var order =
        OrderFixture.order()
            .with(
                LineFixture.line(188)
                    .confirmed(188)
                    .shipped(188)
                    .received(148, ReceiptState.PARTLY_RECEIVED));

    var goodsIn =
        stations(order, List.of(OrderFixture.delivery(DespatchState.RECEIPT_OPEN, 188, 148)))
            .get(5);

    assertThat(goodsIn)
        .isEqualTo(new Station("now", "qrcode", "Goods-in", "Being counted", "148 of 188"));
  }

  @Test
  void tellWhoCountedTheGoods() {
    var order =
        OrderFixture.order()
            .with(
                LineFixture.line(20)
                    .confirmed(20)
                    .shipped(20)
                    .received(18, ReceiptState.RECEIVED_WITH_DIFFERENCES)
                    .plus(QuantityKind.SHORTFALL, 2));

    var goodsIn =
        stations(order, List.of(OrderFixture.delivery(DespatchState.RECEIVED, 20, 18))).get(5);

    assertThat(goodsIn)
        .isEqualTo(
            new Station(
                "part", "exclamation-triangle", "Goods-in", "10:41:00", "18 of 20 · Chen Bo"));
  }

  @Test
  void areDoneWhenAllIsMatched() {
    var order =
        OrderFixture.order()
            .with(matched(20, MoneyState.MATCHED))
            .told(OrderEvent.INVOICED, Map.of("number", "I-1"), Optional.of(9L));

    var invoiced = stations(order, List.of()).get(6);

    assertThat(invoiced)
        .isEqualTo(new Station("done", "check", "Invoiced", "11 Nov 09:58", "20 of 20 · Matched"));
  }

  @Test
  void warnOfADispute() {
    var order =
        OrderFixture.order()
            .with(matched(20, MoneyState.MATCHED))
            .with(matched(5, MoneyState.DISPUTED));

    var invoiced = stations(order, List.of()).get(6);

    assertThat(invoiced.css()).isEqualTo("part");
    assertThat(invoiced.second()).isEqualTo("25 of 25 · In dispute");
  }

  private static LineFixture matched(int quantity, MoneyState state) {
    return LineFixture.line(quantity)
        .confirmed(quantity)
        .shipped(quantity)
        .received(quantity, ReceiptState.RECEIVED)
        .invoiced(quantity, state);
  }

  private static List<Station> stations(OrderFixture order, List<DespatchRow> deliveries) {
    return new Stations(order.view(), deliveries, Reader.of(Locale.ENGLISH), Reader.NOW).all();
  }
}
