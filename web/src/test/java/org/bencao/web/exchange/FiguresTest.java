package org.bencao.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private final Figures english = new Figures(Locale.ENGLISH, SHANGHAI);
  private final Figures chinese = new Figures(Locale.SIMPLIFIED_CHINESE, SHANGHAI);

  @Test
  void writesMoneyWithItsSignAndMinorUnit() {
    assertThat(english.money(money("1204.8"))).isEqualTo("¥1,204.80");
  }

  @Test
  void keepsAllDecimalsOfAPrice() {
    assertThat(english.price(new UnitPrice(new BigDecimal("0.035"), "CNY"))).isEqualTo("¥0.035");
    assertThat(english.price(new UnitPrice(new BigDecimal("12.6"), "CNY"))).isEqualTo("¥12.60");
  }

  @Test
  void writesAQuantityAsItWouldBeTyped() {
    assertThat(english.typed(new BigDecimal("4000.0000"))).isEqualTo("4000");
    assertThat(english.quantity(new BigDecimal("4000.0000"))).isEqualTo("4,000");
  }

  @Test
  void writesDaysAsEachLanguageDoes() {
    var day = LocalDate.of(2026, 11, 13);

    assertThat(english.day(day)).isEqualTo("Fri 13");
    assertThat(chinese.day(day)).isEqualTo("13日 周五");
    assertThat(english.date(day)).isEqualTo("13 Nov 2026");
    assertThat(chinese.date(day)).isEqualTo("2026年11月13日");
  }

  @Test
  void readsTimesInTheZoneOfTheSite() {
    var at = Instant.parse("2026-11-12T17:30:05Z");

    assertThat(english.exactTime(at)).isEqualTo("01:30:05");
    assertThat(english.shortly(at, at.plusSeconds(60))).isEqualTo("01:30:05");
    assertThat(english.minute(at, at.plusSeconds(86_400))).isEqualTo("13 Nov 01:30");
  }

  @Test
  void writesAnExpiryAsPacksDo() {
    assertThat(english.expiry(LocalDate.of(2029, 4, 30))).isEqualTo("04/2029");
    assertThat(chinese.expiry(LocalDate.of(2029, 4, 30))).isEqualTo("2029-04");
  }

  @Test
  void writesTheDirectionOfADifference() {
    assertThat(english.difference(money("0.38"))).isEqualTo("+¥0.38");
    assertThat(english.difference(money("-1.2"))).isEqualTo("−¥1.20");
    assertThat(english.difference(money("0"))).isEqualTo("¥0.00");
    assertThat(english.percent(new BigDecimal("-17.647"))).isEqualTo("−17.6%");
    assertThat(english.percent(new BigDecimal("2"))).isEqualTo("+2%");
  }

  private static Money money(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }
}
