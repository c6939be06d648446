package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

  @Test
  void equal_quantities_are_equal_whatever_their_scale_was() {
    assertThat(new Quantity(new BigDecimal("10.000"), "EA")).isEqualTo(Quantity.of(10, "EA"));
    assertThat(new Quantity(new BigDecimal("1E+1"), "EA").value()).hasToString("10");
  }

  @Test
  void a_piece_has_one_code() {
    assertThat(Quantity.of(1, "C62"))
        .isEqualTo(Quantity.of(1, "H87"))
        .isEqualTo(Quantity.of(1, Quantity.EACH));
  }

  @Test
  void less_than_nothing_too_many_digits_and_no_unit_are_refused() {
    for (var value : new String[] {"-1", "0.0001", "1234567890123"}) {
      assertThatThrownBy(() -> new Quantity(new BigDecimal(value), "EA"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("quantity: found " + value);
    }
    for (var unit : new String[] {"", "box", "X", "LONG"}) {
      assertThatThrownBy(() -> Quantity.of(1, unit))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("unit: found " + unit);
    }
  }
}
