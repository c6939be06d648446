package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Duration;
import org.apache.camel.component.file.GenericFile;
import org.bencao.simulation.SimulatedClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettledTest {

  private static final Duration QUIET = Duration.ofSeconds(2);

  private final SimulatedClock clock = new SimulatedClock();
  private final Settled<File> settled = new Settled<>(clock, QUIET);

  @Test
  @DisplayName("J2 a file that grows or is written again is left alone until it rests")
  void waits() {
    assertThat(settled.accept(file(10, 1))).isFalse();
    clock.step(QUIET);
    assertThat(settled.accept(file(20, 2))).isFalse();
    clock.step(QUIET);
    assertThat(settled.accept(file(20, 3))).isFalse();
    clock.step(QUIET.minusMillis(1));
    assertThat(settled.accept(file(20, 3))).isFalse();
    clock.step(Duration.ofMillis(1));
    assertThat(settled.accept(file(20, 3))).isTrue();
  }

  @Test
  @DisplayName("J2 an empty file is left alone, however long it rests")
  void isEmpty() {
    assertThat(settled.accept(file(0, 1))).isFalse();
    clock.step(Duration.ofSeconds(60));
    assertThat(settled.accept(file(0, 1))).isFalse();
  }

  @Test
  @DisplayName("J2 a file that was away for long is looked at anew")
  void forgets() {
    settled.accept(file(10, 1));
    clock.step(Duration.ofMinutes(11));

    assertThat(settled.accept(file(10, 1))).isFalse();
  }

  private static GenericFile<File> file(long size, long changed) {
    var file = new GenericFile<File>();
    file.setAbsolute(true);
    file.setAbsoluteFilePath("/in/order.x12");
    file.setFileLength(size);
    file.setLastModified(changed);
    return file;
  }
}
