package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GlnTest {

  @Test
  void a_right_number_is_kept() {
    assertThat(new Gln("9521321000018").value()).isEqualTo("9521321000018");
  }

  @Test
  void a_wrong_number_is_refused() {
    for (var text : new String[] {"9521321000019", "952132100001", "952132100001A", ""}) {
      assertThatThrownBy(() -> new Gln(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("GLN: found");
    }
  }
}
