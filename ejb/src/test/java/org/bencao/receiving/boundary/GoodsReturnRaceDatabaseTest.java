package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.receiving.boundary.Returning.packs;

import java.util.List;
import org.bencao.ordering.boundary.Race;
import org.bencao.receiving.boundary.DecideResult.Decided;
import org.bencao.receiving.boundary.RequestReturnResult.Requested;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many at once: never more of a lot goes back than came. */
@EachDatabase
class GoodsReturnRaceDatabaseTest {

  private static final int ROUNDS = Integer.getInteger("bencao.race.rounds", 8);
  private static final int RUNNERS = 64;

  private final Trade trade;
  private final Returning goods;

  GoodsReturnRaceDatabaseTest(TestContainer container) {
    trade = new Trade(container);
    goods = new Returning(container, trade);
  }

  @Test
  @DisplayName("G5: 64 ask for one pack each of ten, ten are granted each round")
  void neverGrantsMoreThanCame() {
    for (int round = 0; round < ROUNDS; round++) {
      var number = "DN-" + round;
      var order = goods.received(number, 10);
      var wanted = goods.wanted(number, packs(1, "L1", 1));

      var results = Race.of(RUNNERS, at -> goods.ask(other(wanted, number + " asks " + at)));

      assertThat(results.stream().filter(Requested.class::isInstance)).hasSize(10);
      assertThat(goods.left(number)).singleElement().satisfies(left -> assertThat(left).isZero());
      trade.assertBooksBalance(order);
    }
  }

  @Test
  @DisplayName("F15: 64 send one return: its packs go back once")
  void sendsOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      var number = "DN-" + round;
      var order = goods.received(number, 10);
      long id = goods.asked(number, packs(1, "L1", 7));
      goods.authorise(id, "RMA-" + round);

      var results = Race.of(RUNNERS, at -> goods.send(id).orElseThrow());

      assertThat(results).allMatch(Decided.class::isInstance);
      assertThat(trade.line(order, 1).fulfilment().returned()).isEqualByComparingTo("7");
      trade.assertBooksBalance(order);
    }
  }

  private static RequestReturn other(RequestReturn wanted, String key) {
    return new RequestReturn(
        key, wanted.despatch(), wanted.reason(), wanted.note(), wanted.packs(), List.of());
  }
}
