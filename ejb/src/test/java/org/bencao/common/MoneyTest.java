package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void an_amount_is_rounded_half_up_to_the_minor_unit_of_its_currency() {
    assertThat(new Money(new BigDecimal("1.005"), "EUR").amount()).isEqualTo("1.01");
    assertThat(new Money(new BigDecimal("1.5"), "JPY").amount()).isEqualTo("2");
    assertThat(new Money(new BigDecimal("-1.005"), "CNY").amount()).isEqualTo("-1.01");
  }

  @Test
  void equal_amounts_are_equal_whatever_their_scale_was() {
    assertThat(new Money(new BigDecimal("3.2"), "EUR"))
        .isEqualTo(new Money(new BigDecimal("3.2000"), "EUR"));
  }

  @Test
  void amounts_of_one_currency_add_up_and_zero_changes_nothing() {
    var some = new Money(new BigDecimal("1.10"), "EUR");

    assertThat(some.plus(some)).isEqualTo(new Money(new BigDecimal("2.20"), "EUR"));
    assertThat(some.plus(Money.zero("EUR"))).isEqualTo(some);
  }

  @Test
  void currencies_are_never_mixed() {
    var euro = Money.zero("EUR");

    assertThatThrownBy(() -> euro.plus(Money.zero("CNY")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("currency: found CNY, wanted EUR");
  }

  @Test
  void what_is_no_currency_is_refused() {
    for (var code : new String[] {"", "eur", "EURO", "QQQ", "XXX"}) {
      assertThatThrownBy(() -> Money.zero(code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("currency: found " + code);
    }
    assertThatThrownBy(() -> Money.zero(null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(null, "EUR")).isInstanceOf(IllegalArgumentException.class);
  }
}
