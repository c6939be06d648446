package org.bencao.pricing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("PRC-01: one list price holds on a day, the one that was set last for it")
class ListPriceDatabaseTest {

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class OnH2 extends Cases {

    OnH2() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  @Tag("mysql")
  @TestInstance(Lifecycle.PER_CLASS)
  class OnMySql extends Cases {

    OnMySql() {
      super(TestDatabase.mysql());
    }
  }

  abstract static class Cases {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 15);

    private final TestContainer container;
    private Market market;
    private Market.Buyer buyer;
    private Market.Medicine medicine;

    Cases(TestDatabase database) {
      container = new TestContainer(database);
    }

    @BeforeEach
    void open() {
      market = new Market(container);
      buyer = market.pharmacy();
      medicine = market.medicine(market.wholesaler(), 1_000, "10");
    }

    @AfterAll
    void close() {
      container.close();
    }

    @Test
    void thatOfTheSameDayIsReplacedWhateverTheirOrder() {
      for (var amount : List.of("11", "9", "12", "8")) {
        set(amount, DAY);
        assertThat(on(DAY)).isEqualTo(amount);
      }
      assertThat(on(DAY.minusDays(1))).isEqualTo("10");
    }

    @Test
    void anEarlierOneEndsTheDayBeforeAndALaterOneStillComes() {
      set("12", DAY.plusDays(2));
      set("11", DAY);

      assertThat(List.of(-1, 0, 1, 2, 3).stream().map(days -> on(DAY.plusDays(days))).toList())
          .containsExactly("10", "11", "11", "12", "12");
    }

    @Test
    void aLaterOneIsCorrectedToTheEarlierOne() {
      set("12", DAY.plusDays(2));
      set("11", DAY);
      set("11", DAY.plusDays(2));

      assertThat(List.of(0, 1, 2, 3).stream().map(days -> on(DAY.plusDays(days))).toList())
          .containsOnly("11");
    }

    private void set(String amount, LocalDate from) {
      market.listPrice(medicine.offerId(), amount, from);
    }

    private String on(LocalDate day) {
      return market.price(buyer, medicine, day);
    }
  }
}
