package org.bencao.integration.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.bencao.common.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The exchange core in worlds in which everything goes wrong, replayed from seeds (reliability).
 * {@code -Dbencao.simulation.seeds} says how many, {@code -Dbencao.simulation.from} where to begin.
 */
class SimulationTest {

  private static final long FROM = Long.getLong("bencao.simulation.from", 1);
  private static final long SEEDS = Long.getLong("bencao.simulation.seeds", 1_000);

  /** More failures than these say nothing new. */
  private static final int MOST_FAILURES = 5;

  private static final long ENOUGH = 200;

  private static final Set<Reason> WANTED =
      EnumSet.of(
          Reason.DUPLICATE,
          Reason.DUPLICATE_DOCUMENT,
          Reason.DUPLICATE_WAITING,
          Reason.CONTROL_NUMBER_REUSED,
          Reason.SYNTAX,
          Reason.ANSWER_OLDER,
          Reason.ANSWER_WITHOUT_ACK,
          Reason.ACK_LATE,
          Reason.ACK_NEGATIVE);

  private static Simulation simulation;

  @BeforeAll
  static void start() {
    simulation = new Simulation();
  }

  @AfterAll
  static void stop() {
    simulation.close();
  }

  @Test
  @DisplayName("rel:I1 I2 I3 I6 I7 I9 I10 I12 hold after every fault, with every seed")
  void keepsEveryPromise() {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    var failures = new ArrayList<Simulation.Failure>();
    for (long seed = FROM; seed < FROM + SEEDS && failures.size() < MOST_FAILURES; seed++) {
      simulation.run(seed).ifPresent(failures::add);
    }

    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    System.out.printf(
        "simulation: %d seeds from %d, %d broken, %.1f s of one core, trace %016x%n",
        SEEDS, FROM, failures.size(), spent / 1e9, simulation.traces());
    System.out.println(simulation.coverage());
    assertThat(failures).isEmpty();
  }

  @Test
  @DisplayName("the worlds reach what they are there for")
  void reachesWhatGoesWrong() {
    for (long seed = 1; seed <= ENOUGH; seed++) {
      simulation.run(seed);
    }

    assertThat(WANTED).allMatch(reason -> simulation.coverage().of(reason) > 0);
  }

  @Test
  @DisplayName("a seed happens again step by step")
  void replays() {
    var first = LongStream.range(1, 50).map(simulation::trace).boxed().toList();

    var second = LongStream.range(1, 50).map(simulation::trace).boxed().toList();

    assertThat(second).isEqualTo(first).doesNotHaveDuplicates();
  }
}
