package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bencao.common.Reason;
import org.bencao.document.LotQuantity;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which despatch advices take effect, which wait, and which come too late (documents 1.5). */
@EachDatabase
class DespatchAdviceDatabaseTest {

  private final TestContainer container;
  private final Trade trade;
  private final Medicine first;
  private final Medicine second;
  private final Placed order;

  DespatchAdviceDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    first = trade.medicine("10");
    second = trade.medicine("20");
    order = trade.place(trade.of(first, 10), trade.of(second, 5));
  }

  @Test
  @DisplayName("doc 1.1: what was confirmed is sent, and the order is shipped")
  void shipsWhatWasConfirmed() {
    trade.answer(trade.answer(order).confirms(1, 10).confirms(2, 5));

    var message = trade.send(whole("DN-1"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(message.row().reason()).isEmpty();
    assertThat(message.row().number()).contains("DN-1");
    assertThat(message.row().orderId()).contains(order.id().value());
    assertThat(headline()).isEqualTo(Headline.SHIPPED);
    assertThat(trade.open(order)).isEmpty();
    assertSums(1, 10, 10, 0);
    assertSums(2, 5, 5, 0);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 1: the same interchange again has no effect")
  void absorbsTheSameInterchange() {
    trade.send(part("DN-1", 4), trade.partner(), "77", "same bytes");

    var again = trade.send(part("DN-1", 4), trade.partner(), "77", "same bytes");

    assertRow(again, MessageState.REPEAT, Reason.DUPLICATE);
    assertTakenOnce(4);
  }

  @Test
  @DisplayName("doc row 3: the same advice under a new control number has no effect")
  void absorbsTheSameAdvice() {
    var advice = part("DN-1", 4);
    trade.send(advice);

    var again = trade.send(advice);

    assertRow(again, MessageState.REPEAT, Reason.DUPLICATE_DOCUMENT);
    assertTakenOnce(4);
  }

  @Test
  @DisplayName("doc row 4: a number that was used for something else is quarantined")
  void quarantinesAReusedNumber() {
    trade.send(part("DN-1", 4));

    var other = trade.send(part("DN-1", 6));

    assertRow(other, MessageState.QUARANTINED, Reason.DOCUMENT_NUMBER_REUSED);
    assertTakenOnce(4);
  }

  @Test
  @DisplayName("doc row 5: nothing was counted yet, so a replacement takes the place of the old")
  void replacesBeforeCounting() {
    trade.send(part("DN-1", 8));

    var message = trade.send(trade.advice("DN-1", order).replaces().sends(1, first, good("B", 6)));

    assertRow(message, MessageState.APPLIED, Reason.REPLACED);
    assertSums(1, 8, 6, 0);
    assertThat(trade.despatches(order))
        .extracting(DespatchRow::state)
        .containsExactly(DespatchState.VOIDED, DespatchState.ANNOUNCED);
    assertThat(trade.despatch("DN-1").lines().get(0).lot()).contains("B");
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 5: what a replaced advice left for a person goes with it")
  void replacementTakesTheOpenPointsAlong() {
    trade.send(trade.advice("DN-1", order).sends(1, first, AdviceFixture.unread(12)));
    assertThat(trade.open(order))
        .containsExactlyInAnyOrder(Reason.LOT_MISSING, Reason.QTY_EXCEEDS_OPEN);

    trade.send(trade.advice("DN-1", order).replaces().sends(1, first, good("A", 10)));

    assertThat(trade.open(order)).isEmpty();
    assertSums(1, 10, 10, 0);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 5: a replacement may name another order than the one it replaces")
  void replacementMovesToAnotherOrder() {
    var other = trade.place(trade.of(first, 3));
    trade.send(part("DN-1", 3));

    trade.send(trade.advice("DN-1", other).replaces().sends(1, first, good("A", 3)));

    assertSums(1, 3, 0, 0);
    assertThat(trade.line(other, 1).fulfilment().despatched()).isEqualByComparingTo("3");
    trade.assertBooksBalance(order, other);
  }

  @Test
  @DisplayName("doc row 5: what was counted is not replaced any more")
  void doesNotReplaceWhatWasCounted() {
    trade.send(part("DN-1", 4));
    trade.book("DN-1", 1, GoodsState.GOOD, 1);

    var message = trade.send(trade.advice("DN-1", order).replaces().sends(1, first, good("A", 6)));

    assertRow(message, MessageState.QUARANTINED, Reason.REPLACE_TOO_LATE);
    assertTakenOnce(4);
  }

  @Test
  @DisplayName("doc row 6: nothing was counted yet, so the despatch is voided")
  void voidsBeforeCounting() {
    trade.answer(trade.answer(order).confirms(1, 10).confirms(2, 5));
    trade.send(part("DN-1", 4));

    var message = trade.send(part("DN-1", 4).cancels());

    assertRow(message, MessageState.APPLIED, Reason.VOIDED);
    assertSums(1, 10, 0, 0);
    assertThat(headline()).isEqualTo(Headline.CONFIRMED);
    assertThat(trade.despatch("DN-1").row().state()).isEqualTo(DespatchState.VOIDED);
    assertThat(events()).contains(OrderEvent.DESPATCH_VOIDED);
    assertThat(trade.book("DN-1", 1, GoodsState.GOOD, 1)).isInstanceOf(BookResult.Refused.class);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 6: a void names the despatch alone and needs no lines")
  void voidsByNumber() {
    trade.send(part("DN-1", 4));

    var message = trade.send(trade.advice("DN-1", order).cancels());

    assertRow(message, MessageState.APPLIED, Reason.VOIDED);
    assertThat(message.row().orderId()).contains(order.id().value());
    assertThat(trade.line(order, 1).fulfilment().despatched()).isZero();
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 6: what was counted is not voided any more")
  void doesNotVoidWhatWasCounted() {
    trade.send(part("DN-1", 4));
    trade.book("DN-1", 1, GoodsState.GOOD, 4);
    trade.close("DN-1");

    var message = trade.send(part("DN-1", 4).cancels());

    assertRow(message, MessageState.QUARANTINED, Reason.VOID_TOO_LATE);
    assertTakenOnce(4);
  }

  @Test
  @DisplayName(
      "doc row 6: a void of what never came is quarantined, a void of a void changes nothing")
  void voidsWhatStands() {
    var unknown = trade.send(part("DN-1", 4).cancels());
    trade.send(part("DN-2", 4));
    trade.send(part("DN-2", 4).cancels());

    var again = trade.send(part("DN-2", 4).cancels().issued(trade.now().plusSeconds(60)));

    assertRow(unknown, MessageState.QUARANTINED, Reason.UNKNOWN_CHANGE);
    assertRow(again, MessageState.APPLIED, Reason.VOIDED);
    assertThat(trade.line(order, 1).fulfilment().despatched()).isZero();
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 6: the number of a voided despatch may be used again")
  void takesTheNumberAgainAfterAVoid() {
    trade.send(part("DN-1", 4));
    trade.send(part("DN-1", 4).cancels());

    var message = trade.send(part("DN-1", 5));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(trade.line(order, 1).fulfilment().despatched()).isEqualByComparingTo("5");
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 8: another seller's advice finds no order and learns nothing")
  void disclosesNothingToAnotherSeller() {
    var stranger = trade.partner(trade.market().wholesaler());

    var message = trade.send(part("DN-1", 4), stranger);

    assertRow(message, MessageState.QUARANTINED, Reason.UNKNOWN_ORDER);
    assertThat(message.row().orderId()).isEmpty();
    assertNothingHappened();
  }

  @Test
  @DisplayName("doc row 8: an advice over an own order and another seller's takes neither")
  void takesNothingOfAMixedAdvice() {
    var stranger = trade.market().wholesaler();
    var foreign = trade.market().medicine(stranger, 10, "5");
    var others = new Trade(container);
    var theirs = others.place(others.of(others.medicine(), 5));

    var message = trade.send(part("DN-1", 4).of(theirs.number()).sends(1, foreign, good("A", 1)));

    assertRow(message, MessageState.QUARANTINED, Reason.UNKNOWN_ORDER);
    assertThat(message.row().facts()).containsEntry("number", theirs.number());
    assertThat(message.row().orderId()).isEmpty();
    assertNothingHappened();
  }

  @Test
  @DisplayName("doc row 11: an unknown order waits in quarantine and can be replayed")
  void quarantinesAnUnknownOrder() {
    var advice =
        AdviceFixture.numbered("DN-1", trade.now())
            .of("XX-26-999999")
            .sends(1, first, good("A", 1));

    var message = trade.send(advice);

    assertRow(message, MessageState.QUARANTINED, Reason.UNKNOWN_ORDER);
    var replay = container.get(ReplayService.class);
    assertThat(replay.replay(trade.operator(trade.partner()), message.row().id()))
        .isEqualTo(ReplayResult.QUEUED);
    assertNothingHappened();
  }

  @Test
  @DisplayName("doc row 11: an order's number is written as it is, on every database")
  void takesNoNumberThatLooksAlike() {
    var message =
        trade.send(
            AdviceFixture.numbered("DN-1", trade.now())
                .of(order.number().toLowerCase(Locale.ROOT))
                .sends(1, first, good("A", 1)));

    assertRow(message, MessageState.QUARANTINED, Reason.UNKNOWN_ORDER);
    assertNothingHappened();
  }

  @Test
  @DisplayName("doc row 57: a date that cannot be is quarantined")
  void quarantinesAnImplausibleDate() {
    var future = trade.send(part("DN-1", 4).issued(trade.now().plus(Duration.ofHours(25))));
    var past = trade.send(part("DN-2", 4).issued(trade.now().minus(Duration.ofDays(181))));
    var late = trade.send(part("DN-3", 4).issued(trade.now().minus(Duration.ofDays(179))));

    assertRow(future, MessageState.QUARANTINED, Reason.DATE_IMPLAUSIBLE);
    assertRow(past, MessageState.QUARANTINED, Reason.DATE_IMPLAUSIBLE);
    assertThat(late.row().state()).isEqualTo(MessageState.APPLIED);
    assertTakenOnce(4);
  }

  @Test
  @DisplayName("doc row 37: counts of packages that contradict keep the whole advice out")
  void quarantinesContradictingPackages() {
    var message =
        trade.send(part("DN-1", 4).counting(3).in(AdviceFixture.unit(1)).in(AdviceFixture.unit(2)));

    assertRow(message, MessageState.QUARANTINED, Reason.PACKAGES_INCONSISTENT);
    assertThat(message.row().facts()).isEqualTo(Map.of("found", "2", "wanted", "3"));
    assertNothingHappened();
  }

  @Test
  @DisplayName("doc row 37: a header that counts packages without naming them is believed")
  void believesACountWithoutNames() {
    trade.send(part("DN-1", 4).counting(3));

    assertThat(trade.despatch("DN-1").row().packageCount()).isEqualTo(3);
    assertTakenOnce(4);
  }

  @Test
  @DisplayName("doc 3.5: names of carriers and papers are as long as sellers make them")
  void keepsLongNames() {
    var message = trade.send(part("DN-1", 4).by("Carrier ".repeat(20), "BL".repeat(60)));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(trade.despatch("DN-1").row().carrier().orElseThrow()).startsWith("Carrier ");
    assertTakenOnce(4);
  }

  @Test
  @DisplayName("doc 1.1: orders of two sites do not travel in one despatch")
  void quarantinesTwoSites() {
    var elsewhere = trade.site(ZoneId.of("Asia/Shanghai"));
    var other = trade.placeFor(elsewhere, trade.of(first, 3));

    var message = trade.send(part("DN-1", 4).of(other.number()).sends(1, first, good("A", 3)));

    assertRow(message, MessageState.QUARANTINED, Reason.SITES_DIFFER);
    assertNothingHappened();
  }

  /** Of the first line ten, of the second five, as ordered. */
  private AdviceFixture whole(String number) {
    return trade
        .advice(number, order)
        .sends(1, first, good("A", 10))
        .sends(2, second, good("B", 5));
  }

  private AdviceFixture part(String number, int packs) {
    return trade.advice(number, order).issued(issuedAt()).sends(1, first, good("A", packs));
  }

  /** The same instant in each document of a test, so that equal content is equal. */
  private Instant issuedAt() {
    return trade.view(order).row().placedAt();
  }

  private LotQuantity good(String lot, int packs) {
    return AdviceFixture.lot(lot, trade.day(700), packs);
  }

  private Headline headline() {
    return trade.view(order).row().headline();
  }

  private List<OrderEvent> events() {
    return trade.view(order).history().stream().map(event -> event.kind()).toList();
  }

  private void assertSums(int line, int confirmed, int despatched, int excess) {
    var found = trade.line(order, line);
    assertThat(found.confirmed()).isEqualByComparingTo(String.valueOf(confirmed));
    assertThat(found.fulfilment().despatched()).isEqualByComparingTo(String.valueOf(despatched));
    assertThat(found.fulfilment().excess()).isEqualByComparingTo(String.valueOf(excess));
  }

  /** One despatch stands, with so many packs of the first line. */
  private void assertTakenOnce(int packs) {
    assertThat(trade.line(order, 1).fulfilment().despatched())
        .isEqualByComparingTo(String.valueOf(packs));
    assertThat(trade.despatches(order)).hasSize(1);
    assertThat(trade.open(order)).isEmpty();
    trade.assertBooksBalance(order);
  }

  private void assertNothingHappened() {
    assertThat(trade.despatches(order)).isEmpty();
    assertThat(headline()).isEqualTo(Headline.PLACED);
    assertThat(events()).doesNotContain(OrderEvent.DESPATCHED);
    assertThat(trade.open(order)).isEmpty();
    trade.assertBooksBalance(order);
  }

  private static void assertRow(MessageView message, MessageState state, Reason reason) {
    assertThat(message.row().state()).isEqualTo(state);
    assertThat(message.row().reason()).contains(reason);
  }
}
