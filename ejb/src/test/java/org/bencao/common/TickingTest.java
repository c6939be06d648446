package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TickingTest {

  private final HandDriven timer = new HandDriven();
  private final Ticking ticking = new Ticking(timer, LoggerFactory.getLogger(TickingTest.class));
  private final List<String> done = new ArrayList<>();

  @AfterEach
  void end() {
    timer.shutdownNow();
  }

  @Test
  void comesBackAfterAFailure() {
    ticking.every(
        60,
        "work",
        () -> {
          done.add("tried");
          if (done.size() < 3) {
            throw new IllegalStateException("not yet");
          }
        });

    timer.tick(4);

    assertThat(done).hasSize(4);
  }

  @Test
  void oneActThatFailsLeavesTheOthers() {
    ticking
        .every(
            60,
            "bad work",
            () -> {
              throw new IllegalStateException("never");
            })
        .every(60, "good work", () -> done.add("good"));

    timer.tick(2);

    assertThat(done).containsExactly("good", "good");
  }

  @Test
  void oneThatFailsLeavesTheOthersThatAreDue() {
    ticking.each(
        60,
        "work",
        () -> List.of(1L, 2L, 3L),
        id -> {
          if (id == 2) {
            throw new IllegalStateException("not this one");
          }
          done.add(String.valueOf(id));
        });

    timer.tick(2);

    assertThat(done).containsExactly("1", "3", "1", "3");
  }

  @Test
  void endsWithItsStop() {
    ticking.every(60, "work", () -> {}).every(0, 60, "other work", () -> {});

    ticking.stop();

    assertThat(timer.futures).hasSize(2).allMatch(ScheduledFuture::isCancelled);
  }

  /** Ticks when it is told to. */
  private static final class HandDriven extends ScheduledThreadPoolExecutor {

    private final List<Runnable> acts = new ArrayList<>();
    private final List<ScheduledFuture<?>> futures = new ArrayList<>();

    HandDriven() {
      super(1);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
        Runnable act, long first, long delay, TimeUnit unit) {
      acts.add(act);
      var future = super.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.DAYS);
      futures.add(future);
      return future;
    }

    void tick(int times) {
      for (int at = 0; at < times; at++) {
        acts.forEach(Runnable::run);
      }
    }
  }
}
