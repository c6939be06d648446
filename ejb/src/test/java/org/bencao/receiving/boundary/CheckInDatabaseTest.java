package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of special goods one person counts and another signs, on both databases. */
@EachDatabase
class CheckInDatabaseTest {

  private final TestContainer container;
  private Trade trade;
  private Medicine plain;
  private Medicine special;

  CheckInDatabaseTest(TestContainer container) {
    this.container = container;
  }

  /** What is special from tomorrow on is ordered and sent today, and counted the day after. */
  @BeforeEach
  void trade() {
    trade = new Trade(container);
    plain = trade.medicine();
    special =
        trade
            .market()
            .medicine(
                trade.seller(),
                100,
                "10",
                1,
                Map.of("RX", trade.day(-900), "CHEM", trade.day(-900), "TOXIC", trade.day(1)));
  }

  @AfterEach
  void isTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("SPC-17, G4, TWO_PERSON_CHECK: who counted special goods does not sign for them")
  void needsASecondPerson() {
    delivered(special);
    trade.book("DN-1", 1, GoodsState.GOOD, 3);

    var refused = ((CloseResult.Refused) trade.close("DN-1")).findings();

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule, one -> one.line().orElse(0))
        .containsExactly(tuple(Reason.TWO_PERSON_CHECK, "SPC-17", 1));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0))).endsWith(" needs two persons");
    assertThat(Texts.in(Locale.CHINESE).what(refused.get(0))).endsWith("须双人验收");
    assertThat(trade.despatch("DN-1").row().closedAt()).isEmpty();
    assertThat(closedBySecond()).isInstanceOf(CloseResult.Closed.class);
  }

  @Test
  @DisplayName("SPC-17: what the signer counted and took back again was counted by the other")
  void asksWhoCountedWhatStands() {
    delivered(special);
    var first =
        (BookResult.Booked)
            trade
                .book(trade.receiverAndOfficer(), trade.packs("DN-1", 1, GoodsState.GOOD, 3))
                .orElseThrow();
    assertThat(closedBySecond()).isInstanceOf(CloseResult.Refused.class);
    trade.takeBack(first.bookingId());
    trade.book("DN-1", 1, GoodsState.GOOD, 3);

    assertThat(closedBySecond()).isInstanceOf(CloseResult.Closed.class);
  }

  @Test
  @DisplayName("SPC-17: plain goods are counted and signed for by one, beside special ones or not")
  void lets() {
    delivered(plain, special);
    trade.book("DN-1", 1, GoodsState.GOOD, 3);
    trade
        .book(trade.receiverAndOfficer(), trade.packs("DN-1", 2, GoodsState.GOOD, 3))
        .orElseThrow();

    assertThat(trade.close("DN-1")).isInstanceOf(CloseResult.Closed.class);
  }

  private CloseResult closedBySecond() {
    return container
        .get(CloseReceiptService.class)
        .close(
            trade.receiverAndOfficer(),
            trade.despatch("DN-1").row().id(),
            Optional.of(NoCode.NOT_PRINTED))
        .orElseThrow();
  }

  private void delivered(Medicine... goods) {
    var order =
        trade.place(
            List.of(goods).stream().map(one -> trade.of(one, 3)).toArray(PlaceOrder.Line[]::new));
    var advice = trade.advice("DN-1", order);
    for (int at = 0; at < goods.length; at++) {
      advice = advice.sends(at + 1, goods[at], AdviceFixture.lot("LA", trade.day(700), 3));
    }
    trade.send(advice);
    container.get(TestClock.class).passes(Duration.ofDays(2));
  }
}
