package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Armed scenarios (doc:6)")
class ArmedScenariosTest {

  private static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");

  @TempDir Path folder;

  @Test
  void waitsForItsPartnerAndIsTakenOnce() {
    var armed = open();
    armed.arm("1", new Scenario(5, 1), Optional.of("kh"), AT);

    assertThat(armed.take("sl")).isEmpty();
    assertThat(armed.take("kh").map(ArmedScenarios.Armed::scenario)).contains(new Scenario(5, 1));
    assertThat(armed.take("kh")).isEmpty();
  }

  @Test
  void waitsForAnyPartnerWhenNoneIsNamedAndTheOldestGoesFirst() {
    var armed = open();
    armed.arm("2", new Scenario(5, 1), Optional.empty(), AT);
    armed.arm("3", new Scenario(18, 2), Optional.empty(), AT);

    assertThat(armed.waitingFor("sl")).containsExactly("05", "18-2");
    assertThat(armed.take("sl").map(ArmedScenarios.Armed::scenario)).contains(new Scenario(5, 1));
    assertThat(armed.waitingFor("kh")).containsExactly("18-2");
  }

  @Test
  void theSameIdArmsOnce() {
    open().arm("1", new Scenario(5, 1), Optional.empty(), AT);
    var armed = open();
    armed.arm("1", new Scenario(5, 1), Optional.empty(), AT);

    assertThat(armed.waitingFor("kh")).containsExactly("05");
  }

  @Test
  void comesBackAfterACrashUnlessALedgerNamesIt() {
    open().arm("4", new Scenario(5, 1), Optional.empty(), AT);
    var id = open().take("kh").orElseThrow().id();

    var restarted = open();
    assertThat(restarted.waitingFor("kh")).containsExactly("05");

    restarted.used(id);
    assertThat(restarted.take("kh")).isEmpty();
  }

  private ArmedScenarios open() {
    return new ArmedScenarios(folder.resolve("armed.jsonl"));
  }
}
