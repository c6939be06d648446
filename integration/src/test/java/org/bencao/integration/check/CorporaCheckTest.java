package org.bencao.integration.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents that others wrote. */
@Tag("corpora")
class CorporaCheckTest {

  private static final Path CORPORA = Path.of(System.getenv("BENCAO_SHARED"), "corpora");

  @Test
  @DisplayName("P7: every file of the corpora has a verdict; what is rejected says why and where")
  void judgesEach() throws IOException {
    var counts = new TreeMap<String, Integer>();
    var check = DocumentCheck.usual();
    try (var files = Files.walk(CORPORA)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var bytes = Files.readAllBytes(file);
        var begun = System.nanoTime();
        assertThatCode(
                () ->
                    check
                        .of(bytes)
                        .forEach(
                            one -> {
                              var key = one.standard().split(" ")[0] + " " + one.kind();
                              counts.merge(key, 1, Integer::sum);
                              assertThat(one.reason()).isNotEqualTo("PROCESSING_FAILED");
                              if (one.kind() == Verdict.Kind.REJECTED) {
                                assertThat(one.reason()).isNotBlank();
                                assertThat(one.position()).isNotBlank();
                              }
                            }))
            .as(file.toString())
            .doesNotThrowAnyException();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
            .as(file.toString())
            .isLessThan(Duration.ofMinutes(1));
      }
    }
    assertThat(counts)
        .containsKeys(
            "X12 ACCEPTED", "X12 REJECTED", "EDIFACT REJECTED", "UBL ACCEPTED", "UBL REJECTED");
  }
}
