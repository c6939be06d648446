package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.bencao.testing.OnEachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Our 860 is out, and an 855, an 856, an 810, an 865 and a 997 arrive in every order in which they
 * can: all ends the same, and nothing goes back on the way (F8, I9; documents 1.3 to 1.5).
 */
class FiveDocumentsDatabaseTest {

  @Nested
  class OnH2 extends Cases {

    OnH2() {
      super(OnEachDatabase.h2(), 5);
    }
  }

  @Nested
  @Tag("mysql")
  class OnMySql extends Cases {

    OnMySql() {
      super(OnEachDatabase.mysql(), 30);
    }
  }

  @Test
  @DisplayName("F8: all 5! orders of arrival, each once")
  void arrivesInEveryOrder() {
    assertThat(Paper.orders()).hasSize(120).doesNotHaveDuplicates();
  }

  abstract static class Cases {

    private final int step;
    private final Exchanges exchanges;
    private final Endings endings = new Endings();

    /**
     * On one database.
     *
     * @param step one of so many orders of arrival, other ones for each dealing; all of them with
     *     {@code -Dbencao.arrival.step=1}
     */
    Cases(TestContainer container, int step) {
      this.step = Integer.getInteger("bencao.arrival.step", step);
      exchanges = new Exchanges(container);
    }

    @ParameterizedTest
    @EnumSource(Dealing.class)
    @DisplayName("F8: whatever arrives first, all ends the same")
    void endsTheSame(Dealing dealing) {
      for (int at = dealing.ordinal() % step; at < Paper.orders().size(); at += step) {
        var arrivals = Paper.orders().get(at);

        var outcome = exchanges.of(dealing.said(), arrivals);

        var types = arrivals.stream().map(Paper::type).toList();
        assertThat(outcome.faults()).as("I9, arriving as %s", types).isEmpty();
        assertThat(outcome.ending())
            .as("arriving as %s", types)
            .isEqualTo(endings.of(dealing, arrivals));
      }
    }
  }
}
