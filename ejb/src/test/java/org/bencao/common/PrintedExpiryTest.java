package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("EXP-06: the expiry as it is printed")
class PrintedExpiryTest {

  @ParameterizedTest
  @DisplayName("EXP-06: 有效期至 a month lasts to its end, 失效期 a month to the end of the one before")
  @CsvSource({
    "2029-04-15, 2029-04-15",
    "2029-04, 2029-04-30",
    "04/2029, 2029-04-30",
    "' ０２/２０２８ ', 2028-02-29",
    "有效期至2026.11, 2026-11-30",
    "有效期至：2026年11月, 2026-11-30",
    "EXP 11/2026, 2026-11-30",
    "use by 2026-11-05, 2026-11-05",
    "失效期2026.11, 2026-10-31",
    "失效期 2026年1月, 2025-12-31",
    "失效期2026-11-15, 2026-11-14"
  })
  void isTheLastDayOfUse(String printed, LocalDate day) {
    assertThat(new PrintedExpiry(printed).day()).contains(day);
  }

  @Test
  void isTheAdvisedDayWhereThatLiesInTheMonth() {
    var advised = Optional.of(LocalDate.parse("2029-04-15"));

    assertThat(new PrintedExpiry("04/2029").day(advised)).isEqualTo(advised);
    assertThat(new PrintedExpiry("05/2029").day(advised)).contains(LocalDate.parse("2029-05-31"));
    assertThat(new PrintedExpiry("2029-04-30").day(advised))
        .contains(LocalDate.parse("2029-04-30"));
    assertThat(new PrintedExpiry("失效期2029-05").day(advised)).isEqualTo(advised);
  }

  @ParameterizedTest
  @DisplayName("EXP-06, DATE_UNREADABLE: what could be another day, or none, is not read")
  @ValueSource(
      strings = {"", "soon", "EXP", "2029-13", "13/2029", "2029-02-30", "290430", "4/5/29"})
  void isNothingWhereItIsNoDate(String printed) {
    var expiry = new PrintedExpiry(printed);
    assertThat(expiry.day()).isEmpty();

    var finding = expiry.unreadable(Optional.of(1));

    assertThat(finding.reason()).isEqualTo(Reason.DATE_UNREADABLE);
    assertThat(finding.rule()).isEqualTo("EXP-06");
    assertThat(finding.refuses()).isTrue();
    assertThat(Texts.in(Locale.ENGLISH).what(finding))
        .isEqualTo("expiry “" + printed + "” cannot be read");
    assertThat(Texts.in(Locale.CHINESE).what(finding)).isEqualTo("效期“" + printed + "”无法识别");
  }
}
