package org.bencao.integration.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.bencao.integration.simulation.Simulation.Failure;
import org.bencao.simulation.Planted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the checker finds what is planted, names the promise and the seed")
class PlantedFaultsTest {

  private static final long SEEDS = 500;

  @Test
  void anObligationThatIsDroppedNeverReachesTheSeller() {
    assertThat(found(new Simulation(Planted.DropsAnEntry.class))).isEqualTo("rel:I2");
  }

  @Test
  void anInterchangeWithoutAKeyIsTakenTwice() {
    assertThat(found(new Simulation(Planted.SkipsTheKey.class))).isIn("rel:I6", "rel:I7");
  }

  @Test
  void aDocumentThatCountsAsSentTooEarlyIsLost() {
    assertThat(found(new Simulation(MarksBeforeSending::new))).isEqualTo("rel:I2");
  }

  @Test
  void aControlNumberGivenTwiceIsSeen() {
    assertThat(found(new Simulation(Planted.ReusesANumber.class))).isEqualTo("rel:I10");
  }

  @Test
  void aLateAnswerThatCountsAsTheNewestIsSeen() {
    assertThat(found(new Simulation(Planted.ForgetsTheLastAnswer.class))).isEqualTo("rel:I9");
  }

  @Test
  void otherBytesUnderAUsedNumberThatAreAppliedAreSeen() {
    assertThat(found(new Simulation(Planted.OverlooksOtherBytes.class))).isEqualTo("rel:I7");
  }

  @Test
  void aCommandThatIsDoneTwiceIsSeen() {
    assertThat(found(new Simulation(Planted.ForgetsCommands.class))).isEqualTo("rel:I1");
  }

  @Test
  void whatIsGivenUpInSilenceIsSeen() {
    assertThat(found(new Simulation(Planted.GivesUpInSilence.class))).isEqualTo("rel:I12");
  }

  /** The promise that the first seed to fail breaks. */
  private static String found(Simulation simulation) {
    try (simulation) {
      var failure = simulation.firstFailure(1, SEEDS);
      System.out.println("planted: " + failure.map(Failure::headline).orElse("not found"));
      return failure.map(Failure::violation).map(Violation::invariant).orElse("nothing");
    }
  }
}
