package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.ordering.boundary.Fulfilment;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.Race;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.BookResult.Refused;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many people and documents at one delivery at the same moment (F14, F16). */
@EachDatabase
class ReceivingRaceDatabaseTest {

  private static final int ROUNDS = Integer.getInteger("bencao.race.rounds", 8);
  private static final int RUNNERS = 64;

  private final TestContainer container;
  private final Trade trade;
  private final Medicine medicine;

  ReceivingRaceDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    medicine = trade.market().medicine(trade.seller(), 100_000, "10");
  }

  @Test
  @DisplayName("F14: 64 receivers count one pack each of ten, ten are counted each round")
  void countsNoPackTwice() {
    for (int round = 0; round < ROUNDS; round++) {
      var order = delivered("DN-" + round, 10);
      var id = trade.despatch("DN-" + round).row().id();

      var results = Race.of(RUNNERS, at -> trade.book(Trade.packs(id, 1, GoodsState.GOOD, 1)));

      assertThat(results.stream().filter(Booked.class::isInstance)).hasSize(10);
      assertThat(reasons(results)).hasSize(54).containsOnly(Reason.BOOKED_TOO_MANY);
      assertThat(sums(order).received()).isEqualByComparingTo("10");
      assertThat(trade.despatch("DN-" + round).bookings()).hasSize(10);
      trade.assertBooksBalance(order);
    }
  }

  @Test
  @DisplayName("F15: 64 senders of one key make one booking")
  void booksOneKeyOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      var order = delivered("DN-" + round, 10);
      var command = trade.packs("DN-" + round, 1, GoodsState.GOOD, 1);

      var results = Race.of(RUNNERS, at -> trade.book(command));

      assertThat(results).allMatch(Booked.class::isInstance);
      assertThat(results.stream().map(Booked.class::cast).map(Booked::bookingId).distinct())
          .hasSize(1);
      assertThat(results.stream().map(Booked.class::cast).filter(one -> !one.repeated()))
          .hasSize(1);
      assertThat(sums(order).received()).isEqualByComparingTo("1");
      trade.assertBooksBalance(order);
    }
  }

  @Test
  @DisplayName("F16: 64 senders of one key whose booking is refused are all refused")
  void refusesOneKeyToAll() {
    for (int round = 0; round < ROUNDS; round++) {
      var order = delivered("DN-" + round, 10);
      var command = trade.packs("DN-" + round, 1, GoodsState.GOOD, 11);

      var results = Race.of(RUNNERS, at -> trade.book(command));

      assertThat(reasons(results)).hasSize(RUNNERS).containsOnly(Reason.BOOKED_TOO_MANY);
      assertThat(sums(order).received()).isZero();
    }
  }

  @Test
  @DisplayName("F14: counting and closing at once: what was counted before the end is not short")
  void closesAgainstCounting() {
    for (int round = 0; round < ROUNDS; round++) {
      var order = delivered("DN-" + round, 40);
      var id = trade.despatch("DN-" + round).row().id();
      var close = container.get(CloseReceiptService.class);

      var results =
          Race.of(
              32,
              at ->
                  at % 8 == 5
                      ? Optional.<BookResult>empty().or(() -> closed(close, id))
                      : trade.book(trade.receiver(), Trade.packs(id, 1, GoodsState.GOOD, 1)));

      var booked = results.stream().flatMap(Optional::stream).toList();
      long counted = booked.stream().filter(Booked.class::isInstance).count();
      assertThat(reasons(booked)).hasSize(28 - (int) counted).allMatch(this::isClosed);
      assertThat(sums(order).received()).isEqualByComparingTo(BigDecimal.valueOf(counted));
      assertThat(sums(order).shortfall()).isEqualByComparingTo(BigDecimal.valueOf(40 - counted));
      assertThat(trade.despatch("DN-" + round).discrepancies()).hasSize(1);
      assertThat(trade.despatch("DN-" + round).receipts()).hasSize(1);
      trade.assertBooksBalance(order);
    }
  }

  private Optional<BookResult> closed(CloseReceiptService close, DespatchId id) {
    assertThat(close.close(trade.receiver(), id, Optional.of(NoCode.NOT_PRINTED)))
        .containsInstanceOf(CloseResult.Closed.class);
    return Optional.empty();
  }

  private boolean isClosed(Reason reason) {
    return reason == Reason.DESPATCH_CLOSED;
  }

  @Test
  @DisplayName(
      "F14: two despatches of one line at once never send more than is open, or lose excess")
  void sendsTwiceAtOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      var order = trade.place(trade.of(medicine, 10));
      var number = "DN-" + round + "-";

      var results = Race.of(4, at -> trade.send(advice(number + at, order, 4)));

      assertThat(results).allMatch(message -> message.row().state() == MessageState.APPLIED);
      assertThat(trade.line(order, 1).confirmed()).isEqualByComparingTo("10");
      assertThat(sums(order).despatched()).isEqualByComparingTo("10");
      assertThat(sums(order).excess()).isEqualByComparingTo("6");
      assertThat(trade.open(order)).containsOnly(Reason.QTY_EXCEEDS_OPEN).hasSize(2);
      trade.assertBooksBalance(order);
    }
  }

  @Test
  @DisplayName("F14: answer and despatches of one order at once come to what they come to in a row")
  void answersAndSendsAtOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      var order = trade.place(trade.of(medicine, 10));
      var number = "DN-" + round + "-";

      var results =
          Race.of(
              3,
              at ->
                  at == 0
                      ? trade.answer(trade.answer(order).splits(1, 4, 3, 3))
                      : trade.send(advice(number + at, order, 4)));

      assertThat(results).allMatch(message -> message.row().state() == MessageState.APPLIED);
      assertThat(trade.line(order, 1).confirmed()).isEqualByComparingTo("8");
      assertThat(trade.line(order, 1).rejected()).isEqualByComparingTo("2");
      trade.assertBooksBalance(order);
    }
  }

  @Test
  @DisplayName("doc row 6: a void against the first pack: one of them comes too late")
  void voidsAgainstCounting() {
    for (int round = 0; round < ROUNDS; round++) {
      var number = "DN-" + round;
      var order = delivered(number, 10);
      var id = trade.despatch(number).row().id();

      var results =
          Race.of(
              8,
              at ->
                  at == 3
                      ? trade.send(trade.advice(number, order).cancels()).row().reason()
                      : reason(trade.book(Trade.packs(id, 1, GoodsState.GOOD, 1))));

      var reasons = results.stream().flatMap(Optional::stream).toList();
      boolean voided = reasons.contains(Reason.VOIDED);
      assertThat(reasons)
          .containsOnly(
              voided
                  ? new Reason[] {Reason.VOIDED, Reason.DESPATCH_CLOSED}
                  : new Reason[] {Reason.VOID_TOO_LATE});
      assertThat(sums(order).received()).isEqualByComparingTo(voided ? "0" : "7");
      trade.assertBooksBalance(order);
    }
  }

  @Test
  @DisplayName("F14: officers who decide at once decide once")
  void decidesOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      var number = "DN-" + round;
      var order = delivered(number, 10);
      trade.book(number, 1, GoodsState.QUARANTINED, 4);
      var claim = trade.despatch(number).discrepancies().get(0);

      var results =
          Race.of(
              8,
              at ->
                  trade.decide(
                      trade.officer(),
                      claim,
                      at % 2 == 0 ? Verdict.RELEASED : Verdict.REFUSED,
                      "seen"));

      assertThat(results.stream().filter(DecideResult.Decided.class::isInstance)).hasSize(4);
      assertThat(sums(order).quarantined()).isZero();
      assertThat(sums(order).received().add(sums(order).refused())).isEqualByComparingTo("4");
      trade.assertBooksBalance(order);
    }
  }

  @Test
  @DisplayName(
      "F16: deliveries of the same two orders, counted and closed at once, do not deadlock")
  void doesNotDeadlockOnTwoOrders() {
    for (int round = 0; round < ROUNDS; round++) {
      var one = trade.place(trade.of(medicine, 10));
      var two = trade.place(trade.of(medicine, 10));
      var number = "DN-" + round + "-";
      IntStream.range(0, 4)
          .forEach(
              at -> {
                var first = at % 2 == 0 ? one : two;
                var second = at % 2 == 0 ? two : one;
                trade.send(
                    advice(number + at, first, 2)
                        .of(second.number())
                        .sends(1, medicine, AdviceFixture.lot("A", trade.day(700), 2)));
              });
      var ids =
          IntStream.range(0, 4).mapToObj(at -> trade.despatch(number + at).row().id()).toList();
      var close = container.get(CloseReceiptService.class);

      Race.of(
          16,
          at ->
              at < 4
                  ? close
                      .close(trade.receiver(), ids.get(at), Optional.of(NoCode.NOT_PRINTED))
                      .isPresent()
                  : trade
                      .book(
                          trade.receiver(),
                          Trade.packs(ids.get(at % 4), 1 + at % 2, GoodsState.GOOD, 1))
                      .isPresent());

      trade.assertBooksBalance(one, two);
    }
  }

  private Placed delivered(String number, int packs) {
    var order = trade.place(trade.of(medicine, packs));
    trade.send(advice(number, order, packs));
    return order;
  }

  private AdviceFixture advice(String number, Placed order, int packs) {
    return trade
        .advice(number, order)
        .sends(1, medicine, AdviceFixture.lot("A", trade.day(700), packs));
  }

  private Fulfilment sums(Placed order) {
    return trade.line(order, 1).fulfilment();
  }

  private static Optional<Reason> reason(BookResult result) {
    return result instanceof Refused refused
        ? Optional.of(refused.findings().get(0).reason())
        : Optional.empty();
  }

  private static List<Reason> reasons(List<BookResult> results) {
    return results.stream()
        .map(ReceivingRaceDatabaseTest::reason)
        .flatMap(Optional::stream)
        .toList();
  }
}
