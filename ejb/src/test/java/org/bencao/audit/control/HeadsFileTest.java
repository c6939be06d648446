package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("M5: signed heads outside the database")
class HeadsFileTest {

  private static final long COMPANY = 4711;

  @TempDir Path folder;

  @Test
  void theLastOneIsFound() {
    var file = new HeadsFile(folder);
    file.keep(head(1));
    file.keep(head(2));

    assertThat(file.last(COMPANY).orElseThrow().number()).isEqualTo(2);
    assertThat(file.companies()).containsExactly(COMPANY);
    assertThat(file.last(COMPANY + 1)).isEmpty();
  }

  @Test
  @DisplayName("half a line of a server that died spoils neither the one before nor the next")
  void halfALineIsPassedOver() throws IOException {
    var file = new HeadsFile(folder);
    file.keep(head(1));
    try (var files = Files.list(folder)) {
      Files.writeString(
          files.findFirst().orElseThrow(), "{\"head\":2,\"comp", StandardOpenOption.APPEND);
    }

    assertThat(file.last(COMPANY).orElseThrow().number()).isEqualTo(1);
    file.keep(head(3));
    assertThat(file.last(COMPANY).orElseThrow().number()).isEqualTo(3);
  }

  private static ChainHead head(long number) {
    return new ChainHead(
        COMPANY,
        number,
        10 * number,
        new byte[32],
        Instant.EPOCH,
        ChainHead.none(),
        "00112233445566ff",
        new byte[64]);
  }
}
