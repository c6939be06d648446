package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.CloseResult.Closed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the count of a delivery ends, and what the seller is told of it. */
@EachDatabase
class ReceivingCloseDatabaseTest {

  private final TestContainer container;
  private final Trade trade;
  private final Medicine first;
  private final Medicine second;
  private final Placed order;

  ReceivingCloseDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    first = trade.medicine("10");
    second = trade.medicine("20");
    order = trade.place(trade.of(first, 10), trade.of(second, 5));
  }

  @AfterEach
  void booksBalance() {
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("G1: all was found good, the order is received and the seller is told")
  void closesWhatIsComplete() {
    sendAll("DN-1");
    countAll("DN-1");

    var result = trade.close("DN-1");

    assertThat(result).isEqualTo(new Closed(List.of(receipt(1)), false));
    assertThat(headline()).isEqualTo(Headline.RECEIVED);
    assertThat(trade.line(order, 1).receipt()).isEqualTo(ReceiptState.RECEIVED);
    var row = trade.despatch("DN-1").row();
    assertThat(row.state()).isEqualTo(DespatchState.RECEIVED);
    assertThat(row.closedBy()).contains("Wang Fang");
    assertThat(trade.despatch("DN-1").discrepancies()).isEmpty();
    assertThat(told()).isEqualTo(1);
    assertThat(trade.view(order).history())
        .extracting(event -> event.kind())
        .contains(OrderEvent.GOODS_COUNTED);
  }

  @Test
  @DisplayName("STO-06: what was not found is short, claimed, and the rest is received")
  void claimsWhatIsShort() {
    sendAll("DN-1");
    trade.book("DN-1", 1, GoodsState.GOOD, 9);
    trade.book("DN-1", 2, GoodsState.GOOD, 5);

    trade.close("DN-1");

    var claims = trade.despatch("DN-1").discrepancies();
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).kind()).isEqualTo(DiscrepancyKind.SHORT);
    assertThat(claims.get(0).quantity()).isEqualByComparingTo("1");
    assertThat(claims.get(0).held()).isZero();
    assertThat(claims.get(0).stake()).isEqualTo(new Money(BigDecimal.TEN, "CNY"));
    assertThat(trade.line(order, 1).fulfilment().shortfall()).isEqualByComparingTo("1");
    assertThat(trade.line(order, 1).receipt()).isEqualTo(ReceiptState.RECEIVED_WITH_DIFFERENCES);
    assertThat(trade.despatch("DN-1").row().missing()).isEqualByComparingTo("1");
    assertThat(trade.open(order)).containsExactly(Reason.DISCREPANCY);
    assertThat(headline()).isEqualTo(Headline.RECEIVED);
  }

  @Test
  @DisplayName("STO-06: of a delivery that never arrived everything is short")
  void closesAnEmptyCount() {
    sendAll("DN-1");

    trade.close("DN-1");

    assertThat(trade.despatch("DN-1").discrepancies())
        .extracting(claim -> claim.quantity().intValueExact())
        .containsExactly(10, 5);
    assertThat(trade.despatch("DN-1").discrepancies())
        .extracting(DiscrepancyView::number)
        .containsExactly("CL-" + order.number() + "-1", "CL-" + order.number() + "-2");
    assertThat(trade.line(order, 1).fulfilment().received()).isZero();
  }

  @Test
  @DisplayName("G1: of each order in a delivery one receipt goes out")
  void tellsOrderByOrder() {
    var other = trade.place(trade.of(second, 3));
    trade.send(
        trade
            .advice("DN-1", order)
            .sends(1, first, lot(10))
            .of(other.number())
            .sends(1, second, lot(3)));
    trade.book("DN-1", 2, GoodsState.GOOD, 3);

    var closed = (Closed) trade.close("DN-1");

    assertThat(closed.receipts()).containsExactly(receipt(1), "GR-" + other.number() + "-1");
    assertThat(trade.despatch("DN-1").receipts())
        .extracting(DespatchView.Receipt::orderId)
        .containsExactly(order.id(), other.id());
    assertThat(told()).isEqualTo(2);
    assertThat(trade.view(other).row().headline()).isEqualTo(Headline.RECEIVED);
    assertThat(trade.open(other)).isEmpty();
    trade.assertBooksBalance(order, other);
  }

  @Test
  @DisplayName("doc 1.3: one of two deliveries is counted, the order is partly received")
  void receivesInParts() {
    trade.answer(trade.answer(order).confirms(1, 10).confirms(2, 5));
    trade.send(trade.advice("DN-1", order).sends(1, first, lot(10)));
    trade.book("DN-1", 1, GoodsState.GOOD, 10);
    trade.close("DN-1");
    var between = headline();
    trade.send(trade.advice("DN-2", order).sends(2, second, lot(5)));
    trade.book("DN-2", 1, GoodsState.GOOD, 5);

    var closed = (Closed) trade.close("DN-2");

    assertThat(between).isEqualTo(Headline.PARTLY_RECEIVED);
    assertThat(headline()).isEqualTo(Headline.RECEIVED);
    assertThat(closed.receipts()).containsExactly(receipt(2));
  }

  @Test
  @DisplayName("doc 1.3: while packs lie in quarantine the order is partly received")
  void waitsForTheQuarantine() {
    sendAll("DN-1");
    trade.book("DN-1", 1, GoodsState.GOOD, 8);
    trade.book("DN-1", 1, GoodsState.QUARANTINED, 2);
    trade.book("DN-1", 2, GoodsState.GOOD, 5);
    trade.close("DN-1");
    var between = headline();

    var claim = trade.despatch("DN-1").discrepancies().get(0);
    trade.decide(trade.officer(), claim, DiscrepancyView.Verdict.RELEASED, "intact");

    assertThat(between).isEqualTo(Headline.PARTLY_RECEIVED);
    assertThat(headline()).isEqualTo(Headline.RECEIVED);
    assertThat(trade.line(order, 1).fulfilment().received()).isEqualByComparingTo("10");
  }

  @Test
  @DisplayName("F15: closing again gives the first answer and does nothing")
  void closesOnce() {
    sendAll("DN-1");
    trade.book("DN-1", 1, GoodsState.GOOD, 4);
    var first = (Closed) trade.close("DN-1");

    var again = (Closed) trade.close("DN-1");

    assertThat(again).isEqualTo(new Closed(first.receipts(), true));
    assertThat(told()).isEqualTo(1);
    assertThat(trade.despatch("DN-1").discrepancies()).hasSize(2);
  }

  @Test
  @DisplayName("G1: after closing nothing is booked and nothing taken back")
  void countsNothingAfterClosing() {
    sendAll("DN-1");
    var booked = (Booked) trade.book("DN-1", 1, GoodsState.GOOD, 4);
    trade.close("DN-1");

    var late = (BookResult.Refused) trade.book("DN-1", 1, GoodsState.OVER, 1);
    var back = (BookResult.Refused) trade.takeBack(booked.bookingId());

    assertThat(late.findings().get(0).reason()).isEqualTo(Reason.DESPATCH_CLOSED);
    assertThat(back.findings().get(0).reason()).isEqualTo(Reason.DESPATCH_CLOSED);
    assertThat(trade.line(order, 1).fulfilment().received()).isEqualByComparingTo("4");
  }

  @Test
  @DisplayName("doc row 6: a voided delivery is not closed")
  void closesNoVoidedDelivery() {
    sendAll("DN-1");
    trade.send(trade.advice("DN-1", order).cancels());

    var result = (CloseResult.Refused) trade.close("DN-1");

    assertThat(result.findings().get(0).reason()).isEqualTo(Reason.DESPATCH_CLOSED);
    assertThat(told()).isZero();
  }

  @Test
  @DisplayName("M6: a delivery of others is not there, and a buyer does not close")
  void closesAtTheOwnSiteAlone() {
    sendAll("DN-1");
    var id = trade.despatch("DN-1").row().id();
    var service = container.get(CloseReceiptService.class);
    var elsewhere = trade.receiverAt(trade.site(ZoneId.of("Asia/Shanghai")));

    assertThat(service.close(new Trade(container).receiver(), id, Optional.of(NoCode.NOT_PRINTED)))
        .isEmpty();
    assertThat(service.close(elsewhere, id, Optional.of(NoCode.NOT_PRINTED))).isEmpty();
    assertThatThrownBy(
            () -> service.close(trade.buyer().caller(), id, Optional.of(NoCode.NOT_PRINTED)))
        .isInstanceOf(AccessDenied.class);
    assertThat(trade.despatch("DN-1").row().closedAt()).isEmpty();
    assertThat(
            service.close(
                trade.receiverAt(trade.buyer().siteId()), id, Optional.of(NoCode.NOT_PRINTED)))
        .isPresent();
  }

  @Test
  @DisplayName("STO-06: a claim is due at the same hour two business days later")
  void setsTheClock() {
    sendAll("DN-1");

    trade.book("DN-1", 1, GoodsState.DAMAGED, 1);

    var claim = trade.despatch("DN-1").discrepancies().get(0);
    assertThat(claim.dueAt()).isEqualTo(twoBusinessDaysAfter(claim.openedAt()));
  }

  private static Instant twoBusinessDaysAfter(Instant opened) {
    var from = opened.atZone(ZoneId.of("Asia/Shanghai"));
    return IntStream.rangeClosed(1, 9)
        .mapToObj(from::plusDays)
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .skip(1)
        .findFirst()
        .orElseThrow()
        .toInstant();
  }

  @Test
  @DisplayName("doc 3.5: the receipt advice says of each lot what was found, what not, what over")
  void writesTheReceiptAdvice() {
    sendAll("DN-1");
    trade.book("DN-1", 1, GoodsState.GOOD, 6);
    trade.book("DN-1", 1, GoodsState.DAMAGED, 1);
    trade.book("DN-1", 1, GoodsState.REFUSED, 1);
    trade.book("DN-1", 1, GoodsState.QUARANTINED, 1);
    trade.book("DN-1", 2, GoodsState.GOOD, 5);
    trade.book("DN-1", 2, GoodsState.OVER, 2);
    var over = trade.despatch("DN-1").discrepancies().get(3);
    trade.decide(trade.officer(), over, DiscrepancyView.Verdict.RELEASED, "we keep them");
    trade.close("DN-1");

    var id = trade.despatch("DN-1").receipts().get(0).id();
    var document = container.get(ReceiptDocumentService.class).of(id, Locale.ENGLISH);

    assertThat(document.number()).isEqualTo(receipt(1));
    assertThat(document.despatchNumber()).contains("DN-1");
    var lines = document.lines();
    assertThat(lines).hasSize(2);
    assertThat(counts(lines.get(0))).containsExactly(6, 1, 1, 1, 1, 0);
    assertThat(counts(lines.get(1))).containsExactly(5, 0, 0, 0, 0, 2);
  }

  private static List<Integer> counts(org.bencao.document.ReceiptAdviceDocument.Line line) {
    return List.of(
            line.good(),
            line.damaged(),
            line.quarantined(),
            line.refused(),
            line.shortage(),
            line.over())
        .stream()
        .map(BigDecimal::intValueExact)
        .toList();
  }

  @Test
  @DisplayName(
      "P5: a delivery of forty lines with claims reads in as many statements as one of one")
  void viewsInAConstantNumberOfStatements() {
    var medicines = Trade.upTo(40).stream().map(number -> trade.medicine()).toList();
    var small = delivered("DN-1", medicines.subList(0, 1));
    var large = delivered("DN-40", medicines);

    long few = statementsOf("DN-1");
    long many = statementsOf("DN-40");

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(18);
    trade.assertBooksBalance(small, large);
  }

  /** Counted in part, with a claim on each line. */
  private Placed delivered(String number, List<Medicine> medicines) {
    var placed =
        trade.place(
            medicines.stream()
                .map(medicine -> trade.of(medicine, 3))
                .toArray(PlaceOrder.Line[]::new));
    var advice = trade.advice(number, placed);
    IntStream.range(0, medicines.size())
        .forEach(at -> advice.sends(at + 1, medicines.get(at), lot(3)));
    trade.send(advice);
    IntStream.rangeClosed(1, medicines.size())
        .forEach(at -> trade.book(number, at, GoodsState.DAMAGED, 1));
    trade.close(number);
    return placed;
  }

  private long statementsOf(String number) {
    var id = trade.despatch(number).row().id();
    return container.statementsOf(
        () ->
            assertThat(container.get(DespatchService.class).find(trade.receiver(), id))
                .isPresent());
  }

  @Test
  @DisplayName("P5: thirty deliveries, and thirty claims, list in as many statements as one")
  void listsInAConstantNumberOfStatements() {
    var one = new Trade(container);
    deliveries(one, 1);
    deliveries(trade, 30);

    long fewDeliveries = statementsOfDeliveries(one, 1);
    long manyDeliveries = statementsOfDeliveries(trade, 30);
    long fewClaims = statementsOfClaims(one, 1);
    long manyClaims = statementsOfClaims(trade, 30);

    assertThat(manyDeliveries).isEqualTo(fewDeliveries).isLessThanOrEqualTo(6);
    assertThat(manyClaims).isEqualTo(fewClaims).isLessThanOrEqualTo(4);
  }

  private static void deliveries(Trade trade, int wanted) {
    var medicine = trade.medicine();
    for (int at = 1; at <= wanted; at++) {
      var placed = trade.place(trade.of(medicine, 1));
      var number = "DN-" + at;
      trade.send(
          trade
              .advice(number, placed)
              .sends(1, medicine, AdviceFixture.lot("A", trade.day(700), 1)));
      trade.book(number, 1, GoodsState.DAMAGED, 1);
    }
  }

  private long statementsOfDeliveries(Trade of, int wanted) {
    var filter = new DespatchFilter(Optional.empty(), true, Optional.empty(), Optional.empty(), 50);
    return container.statementsOf(
        () ->
            assertThat(container.get(DespatchService.class).list(of.receiver(), filter).rows())
                .hasSize(wanted));
  }

  private long statementsOfClaims(Trade of, int wanted) {
    var filter =
        new DiscrepancyFilter(
            Optional.empty(), true, false, Optional.empty(), Optional.empty(), 50);
    return container.statementsOf(
        () ->
            assertThat(container.get(DiscrepancyService.class).list(of.receiver(), filter).rows())
                .hasSize(wanted));
  }

  private void sendAll(String number) {
    trade.send(trade.advice(number, order).sends(1, first, lot(10)).sends(2, second, lot(5)));
  }

  private void countAll(String number) {
    trade.book(number, 1, GoodsState.GOOD, 10);
    trade.book(number, 2, GoodsState.GOOD, 5);
  }

  private org.bencao.document.LotQuantity lot(int packs) {
    return AdviceFixture.lot("A", trade.day(700), packs);
  }

  private String receipt(int number) {
    return "GR-" + order.number() + "-" + number;
  }

  private Headline headline() {
    return trade.view(order).row().headline();
  }

  /** Outbox rows that tell the seller of a receipt of the delivery. */
  private long told() {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              """
              select count(o) from OutboxEntry o, Receipt r where o.subject = r.id
              and cast(o.kind as string) = 'RECEIPT' and r.despatchId = :despatch
              """,
              Long.class)
          .setParameter("despatch", trade.despatch("DN-1").row().id().value())
          .getSingleResult();
    }
  }
}
