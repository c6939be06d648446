package org.bencao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClientsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void theyWorkUntilNothingIsLeft() throws Exception {
    var left = new AtomicInteger(100);

    var work = Clients.work(LONG, Collections.nCopies(4, () -> left.getAndDecrement() > 0));

    assertThat(work.done()).isEqualTo(100);
  }

  @Test
  void theyWorkAtTheSameTime() throws Exception {
    var both = new CountDownLatch(2);
    Client waiting =
        () -> {
          boolean first = both.getCount() > 0;
          both.countDown();
          return both.await(20, TimeUnit.SECONDS) && first;
        };

    var work = Clients.work(LONG, List.of(waiting, waiting));

    assertThat(work.done()).isEqualTo(2);
  }

  @Test
  void theyStopWhenTheTimeIsUp() throws Exception {
    var work = Clients.work(Duration.ofMillis(50), List.of(() -> true));

    assertThat(work.seconds()).isBetween(0.05, 30.0);
    assertThat(work.perSecond()).isPositive();
  }

  @Test
  void bytesOfEveryClientCount() throws Exception {
    var left = new AtomicInteger(8);

    var work =
        Clients.work(
            LONG,
            Collections.nCopies(
                2, () -> new byte[1 << 20].length > 0 && left.getAndDecrement() > 0));

    assertThat(work.allocated()).isGreaterThan(8L << 20);
  }

  @Test
  void aFailureOfOneIsAFailureOfAll() {
    Client failing =
        () -> {
          throw new IOException("the line is dead");
        };

    assertThatThrownBy(() -> Clients.work(LONG, List.of(failing)))
        .hasRootCauseMessage("the line is dead");
  }
}
