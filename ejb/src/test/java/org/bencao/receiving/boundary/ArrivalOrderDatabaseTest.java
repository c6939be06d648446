package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.LifeCycle;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.OnEachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An answer, two despatches and the counts of both, in every order in which they can arrive: the
 * order ends the same, and nothing goes back on the way (F8, I9; documents 1.4, 1.5 rows 16, 17,
 * 30, 32, 33).
 */
class ArrivalOrderDatabaseTest {

  @Nested
  class OnH2 extends Cases {

    OnH2() {
      super(OnEachDatabase.h2(), 7);
    }
  }

  @Nested
  @Tag("mysql")
  class OnMySql extends Cases {

    OnMySql() {
      super(OnEachDatabase.mysql(), 14);
    }
  }

  /** How an order ended. */
  record Ending(
      List<Integer> sums,
      Headline headline,
      int promised,
      Map<DespatchState, Integer> despatches) {}

  @Test
  @DisplayName("F8: all orders of arrival that are possible, each once")
  void arrivesInEveryOrder() {
    var orders = Arrival.orders();

    // 7! / (3! * 3!): seven arrivals, of which twice three have to follow one another
    assertThat(orders).hasSize(140).doesNotHaveDuplicates();
  }

  abstract static class Cases {

    private final TestContainer container;
    private final int step;
    private final Trade trade;
    private final Medicine medicine;
    private final Medicine other;

    /**
     * On one database.
     *
     * @param step one of so many orders of arrival, another share for each trading; all of them
     *     with {@code -Dbencao.arrival.step=1}
     */
    Cases(TestContainer container, int step) {
      this.container = container;
      this.step = Integer.getInteger("bencao.arrival.step", step);
      trade = new Trade(container);
      medicine = trade.market().medicine(trade.seller(), 100_000, "10");
      other = trade.market().medicine(trade.seller(), 100_000, "10");
    }

    @ParameterizedTest
    @EnumSource(Trading.class)
    @DisplayName("F8, doc:L12: whatever arrives first, the sums come to the same")
    void endsTheSame(Trading trading) {
      Map<Ending, List<Arrival>> endings = new LinkedHashMap<>();
      var orders = Arrival.orders();

      for (int at = trading.ordinal() % step; at < orders.size(); at += step) {
        endings.putIfAbsent(ending(trading, orders.get(at)), orders.get(at));
      }

      assertThat(endings).as("one ending, and an order of arrival that led to it").hasSize(1);
      var ending = endings.keySet().iterator().next();
      assertThat(ending.sums()).isEqualTo(trading.sums());
      assertThat(ending.promised()).isEqualTo(10 - trading.rejected());
      assertThat(ending.despatches())
          .isEqualTo(Map.of(DespatchState.RECEIVED, trading.first() + trading.second()));
    }

    private Ending ending(Trading trading, List<Arrival> arrivals) {
      int before = trade.available(medicine);
      var order = trade.place(trade.of(medicine, 10), trade.of(other, 1));
      var sums = List.<Integer>of();
      var seen = trade.view(order);
      for (var arrival : arrivals) {
        arrive(trading, arrival, order);
        var now = sums(order);
        assertNothingIsUndone(sums, now);
        sums = now;
        assertThat(LifeCycle.faults(seen, trade.view(order)))
            .as("I9: %s of %s", arrival, arrivals)
            .isEmpty();
        seen = trade.view(order);
      }
      trade.assertBooksBalance(order);
      assertThat(Set.copyOf(trade.open(order)))
          .as("open points of %s", arrivals)
          .isEqualTo(OpenPoints.of(trading, arrivals));
      return new Ending(
          sums, seen.row().headline(), before - trade.available(medicine), despatches(order));
    }

    /** Packs advised, by where their deliveries stand. */
    private Map<DespatchState, Integer> despatches(Placed order) {
      return trade.despatches(order).stream()
          .collect(
              Collectors.groupingBy(
                  DespatchRow::state, Collectors.summingInt(row -> row.advised().intValueExact())));
    }

    private void arrive(Trading trading, Arrival arrival, Placed order) {
      var a = order.number() + "-A";
      var b = order.number() + "-B";
      switch (arrival) {
        case ANSWER -> answer(trading, order);
        case DESPATCH_A -> send(a, order, trading.first());
        case DESPATCH_B -> send(b, order, trading.second());
        case COUNT_A -> trade.book(a, 1, GoodsState.GOOD, trading.first() - 1);
        case COUNT_B -> {
          trade.book(b, 1, GoodsState.GOOD, trading.second() - 1);
          trade.book(b, 1, GoodsState.DAMAGED, 1);
        }
        case CLOSE_A -> trade.close(a);
        case CLOSE_B -> trade.close(b);
      }
    }

    private void answer(Trading trading, Placed order) {
      var message = trade.answer(trading.answer(trade.answer(order)).confirms(2, 1));

      assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    }

    private void send(String number, Placed order, int packs) {
      var lot = AdviceFixture.lot("A", trade.day(700), packs);
      var message = trade.send(trade.advice(number, order).sends(1, medicine, lot));

      assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    }

    /** What was despatched or counted stays so, whatever else arrives. */
    private static void assertNothingIsUndone(List<Integer> before, List<Integer> now) {
      for (int at = 5; at < before.size(); at++) {
        assertThat(now.get(at)).isGreaterThanOrEqualTo(before.get(at));
      }
    }

    private List<Integer> sums(Placed order) {
      try (var session = container.sessions().openSession()) {
        var row =
            session
                .createNativeQuery(
                    """
                    select confirmed, back_ordered, rejected, offered, substituted, despatched,
                    excess, received, damaged, shortfall from ordering_line
                    where order_id = :order and line_no = 1
                    """,
                    Object[].class)
                .setParameter("order", order.id().value())
                .getSingleResult();
        return Stream.of(row).map(sum -> ((BigDecimal) sum).intValueExact()).toList();
      }
    }
  }
}
