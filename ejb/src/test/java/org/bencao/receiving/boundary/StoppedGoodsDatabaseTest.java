package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.testing.Authority;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A licence that its issuer stops while goods are on the way, and what its holder's ERP says. */
@EachDatabase
class StoppedGoodsDatabaseTest {

  private final TestContainer container;
  private final Trade trade;
  private final Authority authority;
  private final Medicine medicine;
  private final Placed order;

  StoppedGoodsDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    authority = new Authority(container);
    medicine = trade.medicine();
    order = trade.place(trade.of(medicine, 10));
  }

  @Test
  @DisplayName("LIC-05: the ERP's confirmation waits in quarantine, with its reason")
  void keepsTheAnswer() {
    authority.suspend(trade.seller(), "CN_DDL");

    var answered = trade.answer(trade.answer(order).confirms(1, 10));

    assertThat(answered.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(answered.row().reason()).contains(Reason.LICENCE_SUSPENDED);
    assertThat(trade.line(order, 1).answer()).isEqualTo(AnswerState.UNANSWERED);
  }

  @Test
  @DisplayName("LIC-04: what was ordered while it held is not confirmed after its last day")
  void keepsTheAnswerAfterTheEnd() {
    authority.ends(trade.seller(), "CN_DDL", trade.day(0));
    var before = trade.answer(trade.answer(order).confirms(1, 4));
    authority.ends(trade.seller(), "CN_DDL", trade.day(-1));

    var after = trade.answer(trade.answer(order).confirms(1, 10));

    assertThat(before.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(after.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(after.row().reason()).contains(Reason.LICENCE_EXPIRED);
  }

  @Test
  @DisplayName("LIC-05: the ERP's rejection is taken, whatever was stopped")
  void takesARejection() {
    authority.suspend(trade.seller(), "CN_DDL");

    var answered = trade.answer(trade.answer(order).rejects(1, 10));

    assertThat(answered.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(trade.line(order, 1).answer()).isEqualTo(AnswerState.REJECTED);
  }

  @Test
  @DisplayName(
      "LIC-05, LICENCE_SUSPENDED: revoked while shipped it is received into quarantine alone, and"
          + " the head of quality releases it")
  void receivesIntoQuarantine() {
    trade.send(
        trade.advice("DN-1", order).sends(1, medicine, AdviceFixture.lot("A", trade.day(700), 10)));
    authority.suspend(trade.seller(), "CN_DDL");

    var good = (BookResult.Refused) trade.book("DN-1", 1, GoodsState.GOOD, 4);

    assertThat(good.findings())
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("act"))
        .containsExactly(tuple(Reason.LICENCE_SUSPENDED, "LIC-05", "RECEIVE"));
    assertThat(trade.book("DN-1", 1, GoodsState.QUARANTINED, 4))
        .isInstanceOf(BookResult.Booked.class);
    var claim = trade.despatch("DN-1").discrepancies().get(0);
    var officer = trade.decide(trade.officer(), claim, Verdict.RELEASED, "looked at");
    assertThat(((DecideResult.Refused) officer).findings())
        .extracting(Finding::reason, one -> one.facts().get("act"))
        .containsExactly(tuple(Reason.LICENCE_SUSPENDED, "RELEASE"));
    assertThat(trade.decide(head(), claim, Verdict.RELEASED, "shipped before the notice"))
        .isInstanceOf(DecideResult.Decided.class);
    assertThat(trade.line(order, 1).fulfilment().received()).isEqualByComparingTo("4");
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("LIC-05: when it holds again, what comes is taken into stock as ever")
  void receivesWhenItHoldsAgain() {
    trade.send(
        trade.advice("DN-1", order).sends(1, medicine, AdviceFixture.lot("A", trade.day(700), 10)));
    authority.suspend(trade.seller(), "CN_DDL");
    authority.resume(trade.seller(), "CN_DDL");

    assertThat(trade.book("DN-1", 1, GoodsState.GOOD, 10)).isInstanceOf(BookResult.Booked.class);
  }

  @Test
  @DisplayName("LIC-02, FACT_MISSING: a licence that must end and names no day unlocks nothing")
  void asksForTheLastDay() {
    authority.ends(trade.buyer().companyId(), "CN_DDL", null);

    var refused = trade.market().order(trade.buyer(), medicine, 1);

    assertThat(((PlaceOrderResult.Refused) refused).findings())
        .filteredOn(one -> one.rule().equals("LIC-02"))
        .extracting(Finding::reason, one -> one.facts().get("fact"))
        .containsExactly(tuple(Reason.FACT_MISSING, "#fact.validTo"));
  }

  @Test
  @DisplayName(
      "LIC-06: expired, the buyer orders nothing more, but counts, claims, gives back and reads")
  void locksOrderingAlone() {
    trade.send(
        trade.advice("DN-1", order).sends(1, medicine, AdviceFixture.lot("A", trade.day(700), 10)));
    authority.ends(trade.buyer().companyId(), "CN_DDL", trade.day(-3));

    assertThat(trade.book("DN-1", 1, GoodsState.GOOD, 8)).isInstanceOf(BookResult.Booked.class);
    assertThat(trade.book("DN-1", 1, GoodsState.DAMAGED, 2)).isInstanceOf(BookResult.Booked.class);
    trade.close("DN-1");
    assertThat(trade.despatch("DN-1").discrepancies()).hasSize(1);
    assertThat(new Returning(container, trade).asked("DN-1", Returning.packs(1, "A", 1)))
        .isPositive();
    assertThat(trade.view(order).row().number()).isNotBlank();

    var again = trade.market().order(trade.buyer(), medicine, 1);
    assertThat(((PlaceOrderResult.Refused) again).findings())
        .extracting(Finding::reason)
        .contains(Reason.LICENCE_EXPIRED);
  }

  private Caller head() {
    return new Caller(
        Caller.Kind.PERSON,
        trade.buyer().companyId() + 9,
        "Su Qing",
        trade.buyer().companyId(),
        Set.of(new Caller.Grant(trade.buyer().companyId(), Optional.empty(), Role.QUALITY_HEAD)));
  }
}
