package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1DateTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "270131, 2027-01-31",
    "261100, 2026-11-30",
    "270200, 2027-02-28",
    "280200, 2028-02-29",
    "280229, 2028-02-29"
  })
  @DisplayName("EXP-06: day 00 is the last day of the month")
  void readsDays(String digits, LocalDate wanted) {
    assertThat(Gs1Date.read(digits, Year.of(2026))).contains(wanted);
  }

  @ParameterizedTest(name = "{0} seen from {1} -> {2}")
  @CsvSource({
    "760101, 2026, 2076-01-01",
    "770101, 2026, 1977-01-01",
    "250101, 2026, 2025-01-01",
    "990101, 2026, 1999-01-01",
    "110101, 2060, 2011-01-01",
    "100101, 2060, 2110-01-01",
    "000101, 1999, 2000-01-01",
    "500101, 1999, 1950-01-01",
    "490101, 1999, 2049-01-01"
  })
  void takesTheCenturyThatIsNearest(String digits, int seenFrom, LocalDate wanted) {
    assertThat(Gs1Date.read(digits, Year.of(seenFrom))).contains(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "27013", "2701311", "271301", "270001", "270230", "270132", "27O131"})
  void refusesWhatIsNoDay(String digits) {
    assertThat(Gs1Date.read(digits, Year.of(2026))).isEmpty();
  }
}
