package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bencao.exchange.control.Replays;
import org.bencao.invoicing.control.OverdueGoods;
import org.bencao.ordering.control.OverdueAnswers;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The last of five documents comes thirty days after the others, when every clock of the portal has
 * struck: all ends as if it had come in time (F8, I9).
 */
class LateDocumentDatabaseTest {

  private static final Duration LATE = Duration.ofDays(30);

  @Nested
  class OnH2 extends Cases {

    @Override
    TestDatabase database() {
      return TestDatabase.h2();
    }
  }

  @Nested
  @Tag("mysql")
  class OnMySql extends Cases {

    @Override
    TestDatabase database() {
      return TestDatabase.mysql();
    }
  }

  /** On a database of its own: its days are not those of the other tests. */
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Cases {

    private final int step = Integer.getInteger("bencao.arrival.step", 41);
    private final Endings endings = new Endings();
    private TestContainer container;
    private Exchanges exchanges;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
      container = new TestContainer(database());
      exchanges = new Exchanges(container);
    }

    @AfterAll
    void close() {
      container.close();
    }

    @ParameterizedTest
    @EnumSource(Dealing.class)
    @DisplayName("F8: whatever comes last comes thirty days late, and all ends the same")
    void endsTheSame(Dealing dealing) {
      for (int at = dealing.ordinal() % step; at < Paper.orders().size(); at += step) {
        var arrivals = Paper.orders().get(at);
        container.get(TestClock.class).isTheWallAgain();

        var outcome = exchanges.of(dealing.said(), arrivals, this::thirtyDaysPass);

        var types = arrivals.stream().map(Paper::type).toList();
        assertThat(outcome.faults()).as("I9, arriving as %s", types).isEmpty();
        assertThat(outcome.ending())
            .as("arriving as %s", types)
            .isEqualTo(endings.of(dealing, arrivals));
      }
    }

    private void thirtyDaysPass(Outgoings ours) {
      container.get(TestClock.class).passes(LATE);
      ours.driveAgain();
      container.get(OverdueAnswers.class).note();
      var goods = container.get(OverdueGoods.class);
      List.copyOf(goods.due()).forEach(goods::note);
      container.get(Replays.class).retryDue();
    }
  }
}
