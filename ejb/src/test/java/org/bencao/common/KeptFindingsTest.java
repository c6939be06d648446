package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Findings that are kept")
class KeptFindingsTest {

  private static Finding finding(int number) {
    return new Finding(
        Reason.CODE_OF_ANOTHER,
        Outcome.REFUSE,
        Optional.of(number),
        "TRC-02",
        "source",
        Optional.of("DN-1"),
        Optional.of("2026-11-29"),
        Map.of("code", String.valueOf(number), "item", "x".repeat(900)));
  }

  @Test
  @DisplayName("are read back as they were")
  void areReadBack() {
    var findings = List.of(finding(1), Finding.of(Reason.EXPIRED, Optional.empty(), Map.of()));

    assertThat(KeptFindings.read(KeptFindings.text(findings))).isEqualTo(findings);
  }

  @Test
  @DisplayName("are as many of the first as there is room for, and never half of one")
  void fit() {
    var findings = new ArrayList<Finding>();
    for (int number = 1; number <= 6; number++) {
      findings.add(finding(number));
    }

    var text = KeptFindings.text(findings, 4000);

    assertThat(text.length()).isLessThanOrEqualTo(4000);
    assertThat(KeptFindings.read(text)).isEqualTo(findings.subList(0, 3));
    assertThat(KeptFindings.read(KeptFindings.text(findings, 5))).isEmpty();
  }
}
