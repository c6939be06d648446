package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bencao.common.Reason;
import org.bencao.document.LotQuantity;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a line of a despatch advice does to the order line it means (documents 1.5). */
@EachDatabase
class DespatchLineDatabaseTest {

  private final Trade trade;
  private final Medicine first;
  private final Medicine second;
  private final Placed order;

  DespatchLineDatabaseTest(TestContainer container) {
    trade = new Trade(container);
    first = trade.medicine("10");
    second = trade.medicine("20");
    order = trade.place(trade.of(first, 10), trade.of(second, 5));
  }

  @Test
  @DisplayName("doc row 30: what comes before any answer is an answer")
  void impliesTheAnswer() {
    var message = trade.send(advice("DN-1").sends(1, first, good(10)).sends(2, second, good(5)));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertSums(1, 10, 10, 0);
    assertThat(trade.line(order, 1).answer()).isEqualTo(AnswerState.CONFIRMED);
    assertThat(headline()).isEqualTo(Headline.SHIPPED);
    assertThat(trade.open(order)).isEmpty();
    assertThat(told(OrderEvent.DESPATCH_NOTED))
        .containsExactly(Reason.SHIPPED_UNCONFIRMED, Reason.SHIPPED_UNCONFIRMED);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 1.3: part of what was confirmed is sent, the order is partly shipped")
  void shipsAPart() {
    trade.answer(trade.answer(order).confirms(1, 10).confirms(2, 5));

    trade.send(advice("DN-1").sends(1, first, good(10)).sends(2, second, good(4)));

    assertThat(headline()).isEqualTo(Headline.PARTLY_SHIPPED);
    assertThat(told(OrderEvent.DESPATCH_NOTED)).isEmpty();
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName(
      "doc 1.3: what nobody has answered yet is still to come, the order is partly shipped")
  void waitsForTheUnanswered() {
    trade.send(advice("DN-1").sends(1, first, good(4)).sends(2, second, good(5)));

    assertSums(1, 4, 4, 0);
    assertThat(trade.line(order, 1).unanswered()).isEqualByComparingTo("6");
    assertThat(headline()).isEqualTo(Headline.PARTLY_SHIPPED);
  }

  @Test
  @DisplayName("doc 1.1: an order in two despatches")
  void splitsAnOrder() {
    trade.answer(trade.answer(order).confirms(1, 10).confirms(2, 5));
    trade.send(advice("DN-1").sends(1, first, good(6)).sends(2, second, good(5)));
    var between = headline();

    trade.send(advice("DN-2").sends(1, first, good(4)));

    assertThat(between).isEqualTo(Headline.PARTLY_SHIPPED);
    assertThat(headline()).isEqualTo(Headline.SHIPPED);
    assertSums(1, 10, 10, 0);
    assertThat(trade.despatches(order)).hasSize(2);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 1.1: several orders in one despatch, each with its own lines")
  void carriesSeveralOrders() {
    var other = trade.place(trade.of(second, 7));

    trade.send(
        advice("DN-1")
            .sends(1, first, good(10))
            .of(other.number())
            .sends(1, second, good(7))
            .of(order.number())
            .sends(2, second, good(5)));

    assertThat(headline()).isEqualTo(Headline.SHIPPED);
    assertThat(trade.view(other).row().headline()).isEqualTo(Headline.SHIPPED);
    assertThat(trade.line(other, 1).fulfilment().despatched()).isEqualByComparingTo("7");
    assertThat(trade.despatch("DN-1").row().orderNumbers())
        .containsExactly(order.number(), other.number());
    trade.assertBooksBalance(order, other);
  }

  @Test
  @DisplayName("doc 1.1: two lots of one line are counted apart")
  void keepsLotsApart() {
    trade.send(
        advice("DN-1")
            .sends(
                1,
                first,
                AdviceFixture.lot("A", trade.day(700), 6),
                AdviceFixture.lot("B", trade.day(800), 4)));

    var lines = trade.despatch("DN-1").lines();

    assertThat(lines).extracting(line -> line.lot().orElseThrow()).containsExactly("A", "B");
    assertThat(lines)
        .extracting(line -> line.expiry().orElseThrow())
        .containsExactly(trade.day(700), trade.day(800));
    assertThat(lines).extracting(DespatchView.Line::orderLine).containsExactly(1, 1);
    assertSums(1, 10, 10, 0);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L12: a voided despatch leaves nothing under any lot")
  void voidsEveryLot() {
    trade.send(
        advice("DN-1")
            .sends(
                1,
                first,
                AdviceFixture.lot("A", trade.day(700), 6),
                AdviceFixture.lot("B", trade.day(800), 7)));

    trade.send(advice("DN-1").cancels().sends(1, first, good(1)));

    assertSums(1, 10, 0, 0);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 12: a wrong line number is found by its item, and a person is told")
  void findsTheLineByItsItem() {
    trade.send(advice("DN-1").sends(99, second, good(5)));

    assertSums(2, 5, 5, 0);
    assertThat(trade.open(order)).containsExactly(Reason.LINE_BY_ITEM);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 13: a line that is nowhere on the order does not hold up the others")
  void keepsTheGoodLines() {
    var message =
        trade.send(advice("DN-1").sends(1, first, good(10)).sends(77, trade.medicine(), good(3)));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertSums(1, 10, 10, 0);
    assertThat(trade.open(order)).containsExactly(Reason.UNKNOWN_LINE);
    assertThat(trade.despatch("DN-1").lines()).hasSize(1);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 13: an item that is on the order twice is not guessed")
  void doesNotGuessBetweenTwoLines() {
    var twice = trade.place(trade.of(first, 1), trade.of(first, 2));

    var message = trade.send(trade.advice("DN-1", twice).sends(9, first, good(1)));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.UNKNOWN_LINE);
    assertThat(trade.despatches(twice)).isEmpty();
    trade.assertBooksBalance(twice);
  }

  @Test
  @DisplayName("doc rows 14, 34: another item goes to its line, waits for a person, and is held")
  void holdsAnItemNobodyAgreedTo() {
    trade.send(advice("DN-1").sends(1, trade.medicine(), good(10)));

    assertSums(1, 10, 10, 0);
    assertThat(trade.open(order)).containsExactly(Reason.SUBSTITUTE_NOT_CONSENTED);
    assertThat(trade.despatch("DN-1").lines().get(0).hold().orElseThrow().reason())
        .isEqualTo(Reason.SUBSTITUTE_NOT_CONSENTED);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 34: a substitute that is offered and not yet agreed to is held as well")
  void holdsAnOpenOffer() {
    trade.answer(trade.answer(order).substitutes(1, 10, second));

    trade.send(advice("DN-1").sends(1, second, good(10)));

    assertSums(1, 10, 10, 0);
    assertThat(trade.line(order, 1).offered()).isZero();
    assertThat(trade.open(order))
        .containsExactly(Reason.SUBSTITUTION_CONSENT, Reason.SUBSTITUTE_NOT_CONSENTED);
    assertThat(trade.despatch("DN-1").lines().get(0).hold()).isPresent();
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 34: a substitute that was agreed to comes like the item itself")
  void takesAnAgreedSubstitute() {
    trade.answer(trade.answer(order).substitutes(1, 10, second), trade.partnerThatMay("ALLOW"));

    trade.send(advice("DN-1").sends(1, second, good(10)));

    assertThat(trade.open(order)).isEmpty();
    assertThat(trade.despatch("DN-1").lines().get(0).hold()).isEmpty();
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 15: two numbers that name two items keep that line out")
  void keepsContradictingNumbersOut() {
    var secondByGtin = AdviceFixture.item(second, first.sellerItem());
    var firstByGtin = AdviceFixture.item(first, second.sellerItem());

    trade.send(advice("DN-1").row("1", secondByGtin, good(10)).sends(2, second, good(5)));
    trade.send(advice("DN-2").row("1", firstByGtin, good(10)).sends(2, second, good(0)));

    assertSums(1, 0, 0, 0);
    assertSums(2, 5, 5, 0);
    assertThat(trade.open(order))
        .containsExactly(Reason.ITEM_IDS_CONTRADICT, Reason.ITEM_IDS_CONTRADICT);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 26: cases that come out in whole packs are taken as packs, and told")
  void convertsCases() {
    var packed = trade.market().packedMedicine(trade.seller(), "EACH:20 CASE:10");
    var cases = trade.place(trade.of(packed, 20));

    trade.send(
        trade
            .advice("DN-1", cases)
            .sends(1, packed, AdviceFixture.lot("A", trade.day(700), "2", "XCS")));

    assertThat(trade.line(cases, 1).fulfilment().despatched()).isEqualByComparingTo("20");
    var line = trade.despatch("DN-1").lines().get(0);
    assertThat(line.advised()).isEqualByComparingTo("20");
    assertThat(line.unit()).isEqualTo("XBX");
    assertThat(trade.open(cases)).isEmpty();
    assertThat(told(cases, OrderEvent.DESPATCH_NOTED)).contains(Reason.UOM_CONVERTED);
    trade.assertBooksBalance(cases);
  }

  @Test
  @DisplayName("doc row 27: a unit that does not convert, or not whole, keeps that line out")
  void refusesAForeignUnit() {
    var packed = trade.market().packedMedicine(trade.seller(), "EACH:20 INNER:5 CASE:4");
    var units = trade.place(trade.of(packed, 30), trade.of(packed, 30), trade.of(packed, 30));

    trade.send(
        trade
            .advice("DN-1", units)
            .sends(1, packed, AdviceFixture.lot("A", trade.day(700), "1", "XCS"))
            .sends(2, packed, AdviceFixture.lot("A", trade.day(700), "0.13", "XCS"))
            .sends(3, packed, AdviceFixture.lot("A", trade.day(700), "20", "EA")));

    assertThat(trade.line(units, 1).fulfilment().despatched()).isEqualByComparingTo("20");
    assertThat(trade.line(units, 2).fulfilment().despatched()).isZero();
    assertThat(trade.line(units, 3).fulfilment().despatched()).isZero();
    assertThat(trade.open(units)).containsExactly(Reason.UOM_UNKNOWN, Reason.UOM_UNKNOWN);
    trade.assertBooksBalance(units);
  }

  @Test
  @DisplayName("doc:L1: packs are whole, half a pack keeps that line out")
  void refusesHalfAPack() {
    trade.send(
        advice("DN-1")
            .sends(1, first, AdviceFixture.lot("A", trade.day(700), "2.5", "XBX"))
            .sends(2, second, good(5)));

    assertSums(1, 0, 0, 0);
    assertSums(2, 5, 5, 0);
    assertThat(trade.open(order)).containsExactly(Reason.QUANTITY_UNREADABLE);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 31: what comes for a cancelled order is excess and waits for a person")
  void takesNothingForACancelledOrder() {
    trade.cancel(order, 1, 10);
    trade.cancel(order, 2, 5);

    var message = trade.send(advice("DN-1").sends(1, first, good(10)));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertSums(1, 0, 0, 10);
    assertThat(headline()).isEqualTo(Headline.CANCELLED);
    assertThat(trade.open(order)).containsExactly(Reason.SHIPPED_CANCELLED);
    assertThat(trade.despatch("DN-1").lines().get(0).excess()).isEqualByComparingTo("10");
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 31: of a line that was cancelled in part the rest is taken")
  void takesWhatWasNotCancelled() {
    trade.cancel(order, 1, 4);

    trade.send(advice("DN-1").sends(1, first, good(10)));

    assertSums(1, 6, 6, 4);
    assertThat(trade.open(order)).containsExactly(Reason.SHIPPED_CANCELLED);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName(
      "doc row 32, rel:I4: what was rejected and comes is confirmed, and stock is promised")
  void takesWhatWasRejected() {
    trade.answer(trade.answer(order).rejects(1, 10).confirms(2, 5));
    assertThat(trade.available(first)).isEqualTo(100);

    trade.send(advice("DN-1").sends(1, first, good(7)));

    assertSums(1, 7, 7, 0);
    assertThat(trade.line(order, 1).rejected()).isEqualByComparingTo("3");
    assertThat(trade.open(order)).containsExactly(Reason.SHIPPED_REJECTED);
    assertThat(trade.available(first)).isEqualTo(93);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 33: of more than is open the open part is taken, the rest is excess")
  void splitsWhatIsTooMuch() {
    trade.answer(trade.answer(order).confirms(1, 10).confirms(2, 5));
    trade.send(advice("DN-1").sends(1, first, good(8)));

    trade.send(advice("DN-2").sends(1, first, good(5)));

    assertSums(1, 10, 10, 3);
    assertThat(trade.open(order)).containsExactly(Reason.QTY_EXCEEDS_OPEN);
    assertThat(trade.despatch("DN-2").lines().get(0).advised()).isEqualByComparingTo("5");
    assertThat(trade.despatch("DN-2").lines().get(0).excess()).isEqualByComparingTo("3");
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc rows 32 and 33: a lot that was rejected and is too much tells both")
  void tellsAllThatIsOdd() {
    trade.answer(trade.answer(order).splits(1, 5, 0, 5).confirms(2, 5));

    trade.send(advice("DN-1").sends(1, first, good(13)));

    assertSums(1, 10, 10, 3);
    assertThat(trade.open(order)).containsExactly(Reason.SHIPPED_REJECTED, Reason.QTY_EXCEEDS_OPEN);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L3: shipping takes the back order first, then the rejected part")
  void takesTheBackOrderFirst() {
    trade.answer(trade.answer(order).splits(1, 4, 3, 3).confirms(2, 5));

    trade.send(advice("DN-1").sends(1, first, good(8)));

    assertSums(1, 8, 8, 0);
    assertThat(trade.line(order, 1).backOrdered()).isZero();
    assertThat(trade.line(order, 1).rejected()).isEqualByComparingTo("2");
    assertThat(trade.open(order)).containsExactly(Reason.SHIPPED_REJECTED);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 35: without lot or expiry it is taken, and the receiver has to read them")
  void takesPacksWithoutALot() {
    trade.send(advice("DN-1").sends(1, first, AdviceFixture.unread(10)));

    assertSums(1, 10, 10, 0);
    assertThat(trade.open(order)).containsExactly(Reason.LOT_MISSING);
    assertThat(trade.book("DN-1", 1, GoodsState.GOOD, 1)).isInstanceOf(BookResult.Refused.class);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 36: what will be too old on arrival is taken, and a person is told")
  void warnsOfWhatWillBeTooOld() {
    trade.send(
        advice("DN-1")
            .arriving(trade.day(10))
            .sends(1, first, AdviceFixture.lot("A", trade.day(9), 10))
            .sends(2, second, AdviceFixture.lot("B", trade.day(189), 5)));

    assertSums(1, 10, 10, 0);
    assertSums(2, 5, 5, 0);
    assertThat(trade.open(order)).containsExactly(Reason.EXPIRED, Reason.SHELF_LIFE_SHORT);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 36: what is long enough in date on the day of arrival needs nobody")
  void judgesOnTheDayOfArrival() {
    trade.send(
        advice("DN-1")
            .arriving(trade.day(10))
            .sends(2, second, AdviceFixture.lot("B", trade.day(190), 5)));

    assertThat(trade.open(order)).isEmpty();
  }

  @Test
  @DisplayName("doc row 37: a unit lies in one open despatch only")
  void findsAReusedUnit() {
    var unit = AdviceFixture.unit(1);
    trade.send(advice("DN-1").in(unit).sends(1, first, good(4)));

    var message = trade.send(advice("DN-2").in(unit).sends(1, first, good(4)));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertSums(1, 8, 8, 0);
    assertThat(trade.open(order)).containsExactly(Reason.SSCC_REUSED);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName(
      "doc row 37: a unit named twice in one despatch is told, a closed one may come again")
  void letsAUnitComeAgain() {
    var unit = AdviceFixture.unit(1);
    trade.send(advice("DN-1").in(unit).sends(1, first, good(4)));
    trade.close("DN-1");

    trade.send(advice("DN-2").in(unit).sends(1, first, good(4)));
    var afterClosing = trade.open(order);
    trade.send(
        advice("DN-3")
            .in(AdviceFixture.unit(9))
            .in(AdviceFixture.unit(9))
            .sends(2, second, good(1)));

    assertThat(afterClosing).containsExactly(Reason.DISCREPANCY);
    assertThat(trade.open(order)).containsExactly(Reason.DISCREPANCY, Reason.SSCC_REUSED);
  }

  @Test
  @DisplayName("doc row 16: an answer after the goods gives price and date, and takes nothing back")
  void takesALateAnswer() {
    trade.send(advice("DN-1").sends(1, first, good(4)));

    trade.answer(trade.answer(order).confirmsAt(1, 10, "9.50").confirms(2, 5));

    assertSums(1, 10, 4, 0);
    assertThat(trade.line(order, 1).confirmedPrice().orElseThrow().amount())
        .isEqualByComparingTo("9.5");
    assertThat(trade.open(order)).isEmpty();
    assertThat(told(OrderEvent.ANSWER_NOTED)).containsExactly(Reason.ANSWER_AFTER_SHIPMENT);
    assertThat(headline()).isEqualTo(Headline.PARTLY_SHIPPED);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 17: an answer that rejects what is on its way changes the rest alone")
  void keepsWhatIsOnItsWay() {
    trade.send(advice("DN-1").sends(1, first, good(4)));

    trade.answer(trade.answer(order).rejects(1, 10).confirms(2, 5));

    assertSums(1, 4, 4, 0);
    assertThat(trade.line(order, 1).rejected()).isEqualByComparingTo("6");
    assertThat(trade.open(order)).containsExactly(Reason.ANSWER_CONTRADICTS_SHIPMENT);
    assertThat(trade.available(first)).isEqualTo(96);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 17, L3: what is on its way comes out of the back order before the rejected")
  void takesALateAnswerInTheSameOrder() {
    trade.send(advice("DN-1").sends(1, first, good(8)));

    trade.answer(trade.answer(order).splits(1, 4, 3, 3).confirms(2, 5));

    assertSums(1, 8, 8, 0);
    assertThat(trade.line(order, 1).backOrdered()).isZero();
    assertThat(trade.line(order, 1).rejected()).isEqualByComparingTo("2");
    trade.assertBooksBalance(order);
  }

  private AdviceFixture advice(String number) {
    return trade.advice(number, order);
  }

  private LotQuantity good(int packs) {
    return AdviceFixture.lot("A", trade.day(700), packs);
  }

  private Headline headline() {
    return trade.view(order).row().headline();
  }

  private List<Reason> told(OrderEvent kind) {
    return told(order, kind);
  }

  private List<Reason> told(Placed placed, OrderEvent kind) {
    return trade.view(placed).history().stream()
        .filter(event -> event.kind() == kind)
        .flatMap(event -> event.reason().stream())
        .toList();
  }

  private void assertSums(int line, int confirmed, int despatched, int excess) {
    var found = trade.line(order, line);
    assertThat(found.confirmed()).isEqualByComparingTo(String.valueOf(confirmed));
    assertThat(found.fulfilment().despatched()).isEqualByComparingTo(String.valueOf(despatched));
    assertThat(found.fulfilment().excess()).isEqualByComparingTo(String.valueOf(excess));
  }
}
