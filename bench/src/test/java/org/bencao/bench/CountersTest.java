package org.bencao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountersTest {

  @Test
  void whatWasCountedBetweenIsSharedAmongTheOrders() {
    var before = Counters.none().with("statements", 100).with("commits", 7);
    var after = Counters.none().with("statements", 360).with("commits", 17);

    var between = after.since(before);

    assertThat(between.each("an order", 10)).isEqualTo("an order: 26.00 statements, 1.00 commits");
  }

  @Test
  void turnsAddUpAlsoWhenOneCountedMore() {
    var sum =
        Counters.none().with("commits", 3).plus(Counters.none().with("commits", 4).with("KiB", 8));

    assertThat(sum.each("all", 1)).isEqualTo("all: 7.00 commits, 8.00 KiB");
  }
}
