package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GtinTest {

  @Test
  void every_length_becomes_fourteen_digits() {
    assertThat(new Gtin("00399999101011").value()).isEqualTo("00399999101011");
    assertThat(new Gtin("399999101011").value()).isEqualTo("00399999101011");
    assertThat(new Gtin("0399999101011")).isEqualTo(new Gtin("00399999101011"));
    assertThat(new Gtin("95212340").value()).hasSize(14);
  }

  @Test
  void a_wrong_check_digit_is_refused_and_the_right_one_named() {
    assertThatThrownBy(() -> new Gtin("00399999101012"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("GTIN: found check digit 2 in 00399999101012, wanted 1");
  }

  @Test
  void what_is_not_8_12_13_or_14_digits_is_refused() {
    for (var text : new String[] {"", "1", "0039999910101", "003999991010111", "0039999910101A"}) {
      assertThatThrownBy(() -> new Gtin(text)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Gtin(null)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatAPersonTypesIsAGtinOrNothing() {
    assertThat(Gtin.read("399999101011")).contains(new Gtin("00399999101011"));
    for (var text : new String[] {"", "1", "399999101012", "39999910101A", "100201"}) {
      assertThat(Gtin.read(text)).isEmpty();
    }
  }
}
