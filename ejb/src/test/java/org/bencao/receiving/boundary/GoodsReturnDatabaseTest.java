package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bencao.receiving.boundary.Returning.packs;
import static org.bencao.receiving.boundary.Returning.reasons;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.DecideResult.Decided;
import org.bencao.receiving.boundary.RequestReturnResult.Requested;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packs go back to their seller, step by step, and never more than came (G5). */
@EachDatabase
class GoodsReturnDatabaseTest {

  private final TestContainer container;
  private final GoodsReturnService returns;
  private final Trade trade;
  private final Returning goods;

  GoodsReturnDatabaseTest(TestContainer container) {
    this.container = container;
    returns = container.get(GoodsReturnService.class);
    trade = new Trade(container);
    goods = new Returning(container, trade);
  }

  @Test
  @DisplayName("doc 1.3: asked for, authorised, sent back, at the seller; sent packs are returned")
  void goesItsWay() {
    var order = goods.received("DN-1", 6, 4);

    long id = goods.asked("DN-1", packs(2, "L2", 3));
    assertThat(goods.view(id).state()).isEqualTo(ReturnState.REQUESTED);
    assertThat(goods.authorise(id, "RMA-77")).containsInstanceOf(Decided.class);
    assertThat(returned(order)).isZero();
    assertThat(goods.send(id)).containsInstanceOf(Decided.class);
    assertThat(returned(order)).isEqualByComparingTo("3");
    assertThat(goods.arrive(id)).containsInstanceOf(Decided.class);

    var back = goods.view(id);
    assertThat(back.state()).isEqualTo(ReturnState.RECEIVED_BY_SELLER);
    assertThat(back.authorisation()).contains("RMA-77");
    assertThat(back.tracking()).contains("SF1002");
    assertThat(back.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.lot()).contains("L2");
              assertThat(line.expiry()).contains(trade.day(700));
              assertThat(line.quantity()).isEqualByComparingTo("3");
            });
    assertThat(trade.view(order).history())
        .extracting(OrderView.Event::kind)
        .contains(
            OrderEvent.RETURN_ASKED,
            OrderEvent.RETURN_AUTHORISED,
            OrderEvent.RETURN_SENT,
            OrderEvent.RETURN_ARRIVED);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("RET-01: what other returns name is not left, unless the seller refused them")
  void returnsNothingTwice() {
    goods.received("DN-1", 10);
    long first = goods.asked("DN-1", packs(1, "L1", 6));

    assertThat(goods.refused(goods.wanted("DN-1", packs(1, "L1", 6))))
        .containsExactly(Reason.RETURN_TOO_MANY);
    assertThat(left()).containsExactly(4);

    goods.refuse(first);
    assertThat(left()).containsExactly(10);
    assertThat(goods.ask(goods.wanted("DN-1", packs(1, "L1", 10)))).isInstanceOf(Requested.class);
  }

  @Test
  @DisplayName("RET-01, RETURN_TOO_MANY: two rows of one lot count together")
  void countsRowsOfOneLotTogether() {
    goods.received("DN-1", 10);

    assertThat(goods.refused(goods.wanted("DN-1", packs(1, "L1", 6), packs(1, "L1", 6))))
        .containsExactly(Reason.RETURN_TOO_MANY);
  }

  @Test
  @DisplayName("row 52: a lot or a line that never came does not go back")
  void knowsWhatCame() {
    goods.received("DN-1", 10);

    assertThat(goods.refused(goods.wanted("DN-1", packs(1, "L9", 1))))
        .containsExactly(Reason.RETURN_LOT_UNKNOWN);
    assertThat(goods.refused(goods.wanted("DN-1", packs(7, "L1", 1))))
        .containsExactly(Reason.UNKNOWN_LINE);
  }

  @Test
  @DisplayName("damaged packs go back under their claim, freed ones like any other")
  void takesOnlyGoodPacks() {
    var medicine = trade.medicine();
    var order = trade.place(trade.of(medicine, 10));
    trade.send(
        trade
            .advice("DN-1", order)
            .sends(1, medicine, AdviceFixture.lot("L1", trade.day(700), 10)));
    trade.book("DN-1", 1, GoodsState.DAMAGED, 3);
    trade.book("DN-1", 1, GoodsState.QUARANTINED, 5);
    trade.book("DN-1", 1, GoodsState.GOOD, 2);
    var held =
        trade.despatch("DN-1").discrepancies().stream()
            .filter(claim -> claim.held().signum() > 0)
            .findFirst()
            .orElseThrow();
    trade.decide(trade.officer(), held, DiscrepancyView.Verdict.RELEASED, "dry");
    assertThat(goods.refused(goods.wanted("DN-1", packs(1, "L1", 1))))
        .containsExactly(Reason.RETURN_UNCOUNTED);
    trade.close("DN-1");

    assertThat(left()).containsExactly(7);
  }

  @Test
  @DisplayName(
      "RET-02, RETURN_WINDOW: after thirty days only what is not as it should be goes back")
  void endsTheWindow() {
    goods.received("DN-1", 10);
    receivedBefore("DN-1", Duration.ofDays(32));

    assertThat(goods.refused(goods.wanted("DN-1", packs(1, "L1", 1))))
        .containsExactly(Reason.RETURN_WINDOW);
    assertThat(goods.ask(goods.wanted("DN-1", ReturnReason.QUALITY, packs(1, "L1", 1))))
        .isInstanceOf(Requested.class);
  }

  @Test
  @DisplayName(
      "RET-02, RETURN_COLD: what left the cold goes back only when it is recalled or at fault")
  void keepsTheCold() {
    var medicine = trade.medicine();
    goods.received(medicine, "DN-1", 10);
    cold(medicine.itemId());

    assertThat(goods.refused(goods.wanted("DN-1", packs(1, "L1", 1))))
        .containsExactly(Reason.RETURN_COLD);
    assertThat(goods.ask(goods.wanted("DN-1", ReturnReason.RECALL, packs(1, "L1", 1))))
        .isInstanceOf(Requested.class);
  }

  @Test
  @DisplayName("row 52: nothing leaves that the seller has not authorised")
  void needsAuthorisation() {
    var order = goods.received("DN-1", 10);
    long id = goods.asked("DN-1", packs(1, "L1", 4));

    assertThat(reasons(goods.send(id))).containsExactly(Reason.RETURN_NOT_AUTHORISED);
    assertThat(reasons(goods.arrive(id))).containsExactly(Reason.RETURN_NOT_SENT);
    goods.refuse(id);
    assertThat(reasons(goods.send(id))).containsExactly(Reason.RETURN_NOT_AUTHORISED);
    assertThat(reasons(goods.authorise(id, "RMA-1"))).containsExactly(Reason.RETURN_DECIDED);
    assertThat(returned(order)).isZero();
  }

  @Test
  @DisplayName("F15: every step twice is once, and one key asks once")
  void repeats() {
    var order = goods.received("DN-1", 10);
    var wanted = goods.wanted("DN-1", packs(1, "L1", 4));
    long id = ((Requested) goods.ask(wanted)).returnId();
    assertThat(goods.ask(wanted)).isEqualTo(new Requested(id, true));

    for (int twice = 0; twice < 2; twice++) {
      assertThat(goods.authorise(id, "RMA-1")).containsInstanceOf(Decided.class);
    }
    assertThat(reasons(goods.authorise(id, "RMA-2"))).containsExactly(Reason.RETURN_DECIDED);
    for (int twice = 0; twice < 2; twice++) {
      assertThat(goods.send(id)).containsInstanceOf(Decided.class);
    }
    for (int twice = 0; twice < 2; twice++) {
      assertThat(goods.arrive(id)).containsInstanceOf(Decided.class);
    }

    assertThat(returned(order)).isEqualByComparingTo("4");
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("D7: each side does its own part, and nobody else sees a return")
  void keepsToItsSides() {
    goods.received("DN-1", 10);
    long id = goods.asked("DN-1", packs(1, "L1", 4));
    var stranger = Market.caller(new Trade(container).seller(), Role.SUPPLIER_DESK);

    assertThat(returns.find(stranger, id)).isEmpty();
    assertThat(returns.authorise(stranger, id, "RMA-1")).isEmpty();
    assertThatThrownBy(() -> returns.authorise(trade.receiver(), id, "RMA-1"))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> returns.send(goods.desk(), id, Optional.empty()))
        .isInstanceOf(AccessDenied.class);
    assertThat(returns.find(goods.desk(), id)).isPresent();
  }

  @Test
  @DisplayName("the list asks the same number of statements for one return as for twenty")
  void listsInAConstantNumberOfStatements() {
    goods.received("DN-1", 40);
    var newest = new ReturnFilter(Optional.empty(), false, Optional.empty(), Optional.empty(), 50);
    goods.asked("DN-1", packs(1, "L1", 1));
    long one = container.statementsOf(() -> returns.list(trade.receiver(), newest));
    for (int more = 0; more < 19; more++) {
      goods.asked("DN-1", packs(1, "L1", 1));
    }

    long twenty = container.statementsOf(() -> returns.list(trade.receiver(), newest));

    assertThat(returns.list(trade.receiver(), newest).rows()).hasSize(20);
    assertThat(twenty).isEqualTo(one);
  }

  private List<Integer> left() {
    return goods.left("DN-1").stream().map(BigDecimal::intValueExact).toList();
  }

  private BigDecimal returned(Placed order) {
    return trade.line(order, 1).fulfilment().returned();
  }

  private void receivedBefore(String delivery, Duration age) {
    var row = trade.despatch(delivery).row();
    update(
        "update Despatch set closedAt = ?1 where id = ?2",
        Instant.now().minus(age),
        row.id().value());
  }

  private void cold(long item) {
    update("update Item set storage = ?1 where id = ?2", "COLD", item);
  }

  private void update(String statement, Object value, long id) {
    container
        .sessions()
        .inTransaction(
            session ->
                session
                    .createMutationQuery(statement)
                    .setParameter(1, value)
                    .setParameter(2, id)
                    .executeUpdate());
    container.forget();
  }
}
