package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each law of the books sees the row that breaks it. */
@EachDatabase
class BooksDatabaseTest {

  private static final String FACT = "update ordering_quantity_fact set ";
  private static final String LINE = "update receiving_despatch_line set ";
  private static final String OF_ORDER = " where order_id = :order ";

  private final TestContainer container;
  private final Placed order;

  BooksDatabaseTest(TestContainer container) {
    this.container = container;
    var trade = new Trade(container);
    var medicine = trade.medicine();
    order = trade.place(trade.of(medicine, 10));
    var lot = AdviceFixture.lot("A", trade.day(700), 8);
    trade.send(trade.advice("DN-1", order).sends(1, medicine, lot));
    trade.book("DN-1", 1, GoodsState.GOOD, 5);
    trade.book("DN-1", 1, GoodsState.QUARANTINED, 1);
    trade.assertBooksBalance(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FACT + "quantity = quantity - 1" + OF_ORDER + "and kind = 'RECEIVED'",
        FACT + "kind = 'REJECTED'" + OF_ORDER + "and kind = 'CONFIRMED'",
        FACT + "lot = 'B'" + OF_ORDER + "and kind = 'DESPATCHED'",
        "update ordering_line set damaged = 1" + OF_ORDER,
        LINE + "good = good + 1" + OF_ORDER,
        LINE + "shortfall = 1" + OF_ORDER,
        LINE + "advised = 9" + OF_ORDER,
        LINE + "overage = 1" + OF_ORDER,
        "update receiving_discrepancy set held = 0" + OF_ORDER,
        "update receiving_booking set quantity = 4 where quantity = 5 and despatch_id in"
            + " (select despatch_id from receiving_despatch_line"
            + OF_ORDER
            + ")"
      })
  void seesThePlantedRow(String planted) {
    container
        .sessions()
        .inTransaction(
            session ->
                session
                    .createNativeMutationQuery(planted)
                    .setParameter("order", order.id().value())
                    .executeUpdate());

    assertThatThrownBy(() -> new Books(container).assertBalance(List.of(order.id().value())))
        .isInstanceOf(AssertionError.class);
  }
}
