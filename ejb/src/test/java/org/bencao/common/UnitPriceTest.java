package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitPriceTest {

  @Test
  void a_price_keeps_six_decimals_and_shows_the_minor_unit() {
    assertThat(price("3.200000").amount()).isEqualByComparingTo("3.2").hasToString("3.20");
    assertThat(price("0.123456").amount()).hasToString("0.123456");
    assertThat(price("100").amount()).hasToString("100.00");
  }

  @Test
  void equal_prices_are_equal_whatever_their_scale_was() {
    assertThat(price("100")).isEqualTo(price("1E+2")).isEqualTo(price("100.000000"));
  }

  @Test
  void a_price_times_a_quantity_is_money() {
    assertThat(price("0.333333").times(Quantity.of(12, "EA")))
        .isEqualTo(new Money(new BigDecimal("4.00"), "EUR"));
  }

  @Test
  void a_price_below_zero_or_too_long_is_refused() {
    for (var amount : new String[] {"-0.01", "0.1234567", "12345678901234"}) {
      assertThatThrownBy(() -> price(amount))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("price: found " + amount);
    }
  }

  private static UnitPrice price(String amount) {
    return new UnitPrice(new BigDecimal(amount), "EUR");
  }
}
