package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SsccTest {

  @Test
  void a_right_number_is_kept_and_loses_its_application_identifier() {
    assertThat(new Sscc("095219870000004177").value()).isEqualTo("095219870000004177");
    assertThat(new Sscc("00095219870000004177").value()).isEqualTo("095219870000004177");
  }

  @Test
  void a_wrong_number_is_refused() {
    for (var text :
        new String[] {"095219870000004178", "09521987000000417", "A95219870000004177"}) {
      assertThatThrownBy(() -> new Sscc(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("SSCC: found");
    }
  }
}
