package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bencao.common.Reason;
import org.bencao.ordering.control.TypedQuantities;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A4: quantities typed beside the lines of a list")
class TypedQuantitiesTest {

  @Test
  void areWantedWhereTheyCanBeRead() {
    var typed = TypedQuantities.read(Map.of(1L, " 20 ", 2L, "３"));

    assertThat(typed.wanted())
        .containsOnly(Map.entry(1L, new BigDecimal("20")), Map.entry(2L, new BigDecimal("3")));
    assertThat(typed.unreadable()).isEmpty();
  }

  @Test
  void leaveTheirLineOutWhereTheyAreBlankOrZero() {
    var typed = TypedQuantities.read(Map.of(1L, "", 2L, "0", 3L, "　０"));

    assertThat(typed.wanted()).isEmpty();
    assertThat(typed.unreadable()).isEmpty();
  }

  @Test
  void areRefusedWithTheNumberOfTheirLine() {
    var findings = TypedQuantities.read(Map.of(7L, "ten", 8L, "-3")).findings(List.of(6L, 7L, 8L));

    assertThat(findings).extracting(finding -> finding.line().orElseThrow()).containsExactly(2, 3);
    assertThat(findings).allMatch(finding -> finding.reason() == Reason.QUANTITY_UNREADABLE);
  }
}
