package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.ordering.boundary.AnswerFixture;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
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
 * order ends the same (F8; documents 1.4, 1.5 rows 16, 17, 30, 32, 33).
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

  /** What arrives, and what has to be there before. */
  enum Arrival {
    ANSWER,
    DESPATCH_A,
    COUNT_A(DESPATCH_A),
    CLOSE_A(COUNT_A),
    DESPATCH_B,
    COUNT_B(DESPATCH_B),
    CLOSE_B(COUNT_B);

    private final Set<Arrival> before;

    Arrival(Arrival... before) {
      this.before = Set.of(before);
    }

    /** Every order in which all of them can arrive. */
    static List<List<Arrival>> orders() {
      return following(List.of()).toList();
    }

    private static Stream<List<Arrival>> following(List<Arrival> arrived) {
      if (arrived.size() == values().length) {
        return Stream.of(arrived);
      }
      return Stream.of(values())
          .filter(next -> !arrived.contains(next) && arrived.containsAll(next.before))
          .flatMap(next -> following(Stream.concat(arrived.stream(), Stream.of(next)).toList()));
    }
  }

  /**
   * What is said of ten packs, and how many come: what the line comes to is counted by hand.
   *
   * <p>Confirmed, back-ordered, rejected, offered, substituted, despatched, excess.
   */
  enum Trading {
    CONFIRMED(answer -> answer.confirms(1, 10), 6, 4, 10, 0, 0, 0, 0, 10, 0),
    MORE_THAN_ORDERED(answer -> answer.confirms(1, 12), 6, 4, 10, 0, 0, 0, 0, 10, 0),
    HALF_BACK_ORDERED(answer -> answer.splits(1, 5, 5, 0), 4, 3, 7, 3, 0, 0, 0, 7, 0),
    BACK_ORDER_SENT(answer -> answer.splits(1, 5, 5, 0), 6, 4, 10, 0, 0, 0, 0, 10, 0),
    REJECTED(answer -> answer.rejects(1, 10), 4, 3, 7, 0, 3, 0, 0, 7, 0),
    REJECTED_AND_ALL_SENT(answer -> answer.rejects(1, 10), 6, 4, 10, 0, 0, 0, 0, 10, 0),
    HALF_REJECTED(answer -> answer.splits(1, 5, 0, 5), 2, 2, 5, 0, 5, 0, 0, 4, 0),
    THREE_WAYS(answer -> answer.splits(1, 4, 3, 3), 5, 3, 8, 0, 2, 0, 0, 8, 0),
    REST_LEFT_OPEN(answer -> answer.splits(1, 4, 3, 0), 5, 3, 8, 2, 0, 0, 0, 8, 0),
    TOO_MANY(answer -> answer.confirms(1, 10), 8, 5, 10, 0, 0, 0, 0, 10, 3),
    TOO_MANY_OF_A_REJECTION(answer -> answer.splits(1, 5, 0, 5), 8, 5, 10, 0, 0, 0, 0, 10, 3),
    NOT_NAMED_AND_ACCEPTED(AnswerFixture::acceptsTheRest, 4, 3, 10, 0, 0, 0, 0, 7, 0),
    NOT_NAMED(answer -> answer, 4, 3, 7, 0, 0, 0, 0, 7, 0);

    private final UnaryOperator<AnswerFixture> answer;
    private final int first;
    private final int second;
    private final List<Integer> line;

    Trading(UnaryOperator<AnswerFixture> answer, int first, int second, Integer... line) {
      this.answer = answer;
      this.first = first;
      this.second = second;
      this.line = List.of(line);
    }

    int rejected() {
      return line.get(2);
    }

    /** One pack of the first delivery is missing, one of the second broken. */
    List<Integer> sums() {
      var sums = new ArrayList<>(line);
      sums.addAll(List.of(first + second - 2, 1, 1));
      return sums;
    }
  }

  /** How an order ended. */
  record Ending(List<Integer> sums, Headline headline, int promised) {}

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
     * @param step every so manieth order of arrival, another share for each trading; all of them
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
    }

    private Ending ending(Trading trading, List<Arrival> arrivals) {
      int before = trade.available(medicine);
      var order = trade.place(trade.of(medicine, 10), trade.of(other, 1));
      var number = order.number();
      var sums = List.<Integer>of();
      for (var arrival : arrivals) {
        arrive(trading, arrival, order);
        var now = sums(order);
        assertNothingIsUndone(sums, now);
        sums = now;
      }
      trade.assertBooksBalance(order);
      assertThat(trade.despatch(number + "-A").row().state()).isEqualTo(DespatchState.RECEIVED);
      return new Ending(
          sums, trade.view(order).row().headline(), before - trade.available(medicine));
    }

    private void arrive(Trading trading, Arrival arrival, Placed order) {
      var a = order.number() + "-A";
      var b = order.number() + "-B";
      switch (arrival) {
        case ANSWER -> answer(trading, order);
        case DESPATCH_A -> send(a, order, trading.first);
        case DESPATCH_B -> send(b, order, trading.second);
        case COUNT_A -> trade.book(a, 1, GoodsState.GOOD, trading.first - 1);
        case COUNT_B -> {
          trade.book(b, 1, GoodsState.GOOD, trading.second - 1);
          trade.book(b, 1, GoodsState.DAMAGED, 1);
        }
        case CLOSE_A -> trade.close(a);
        case CLOSE_B -> trade.close(b);
      }
    }

    private void answer(Trading trading, Placed order) {
      var message = trade.answer(trading.answer.apply(trade.answer(order).confirms(2, 1)));

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
