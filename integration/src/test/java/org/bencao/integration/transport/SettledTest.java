package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettledTest {

  private static final Duration QUIET = Duration.ofSeconds(2);

  private Instant now = Instant.parse("2026-11-30T07:00:00Z");
  private final Settled<File> settled =
      new Settled<>(
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          },
          QUIET);

  @Test
  @DisplayName("J2 a file that grows or is written again is left alone until it rests")
  void waits() {
    assertThat(settled.accept(file(10, 1))).isFalse();
    now = now.plus(QUIET);
    assertThat(settled.accept(file(20, 2))).isFalse();
    now = now.plus(QUIET);
    assertThat(settled.accept(file(20, 3))).isFalse();
    now = now.plus(QUIET).minusMillis(1);
    assertThat(settled.accept(file(20, 3))).isFalse();
    now = now.plusMillis(1);
    assertThat(settled.accept(file(20, 3))).isTrue();
  }

  @Test
  @DisplayName("J2 an empty file is left alone, however long it rests")
  void isEmpty() {
    assertThat(settled.accept(file(0, 1))).isFalse();
    now = now.plusSeconds(60);
    assertThat(settled.accept(file(0, 1))).isFalse();
  }

  @Test
  @DisplayName("J2 a file that was away for long is looked at anew")
  void forgets() {
    settled.accept(file(10, 1));
    now = now.plus(Duration.ofMinutes(11));

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
