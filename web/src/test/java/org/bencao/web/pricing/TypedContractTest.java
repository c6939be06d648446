package org.bencao.web.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.bencao.pricing.boundary.MakeContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedContractTest {

  @Test
  @DisplayName("C1: typed with blanks or pasted with tabs, the packs left out or not")
  void readsLines() {
    var typed = TypedContract.of("100201 9.50\n\n100202\t100\t8.25\r\n 100203 ; 5 ; 7 ");

    assertThat(typed.unreadable()).isEqualTo(OptionalInt.empty());
    assertThat(typed.lines())
        .containsExactly(
            new MakeContract.Line("100201", 1, new BigDecimal("9.50")),
            new MakeContract.Line("100202", 100, new BigDecimal("8.25")),
            new MakeContract.Line("100203", 5, new BigDecimal("7")));
    assertThat(typed.rows()).containsExactly(1, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100201\t1,250.50",
        "100207;12,50",
        "100207 5,07",
        "100207，9.5",
        ",1 9.5",
        "\t1\t9.5",
        "; 9.5",
        "100207\t\t9.5",
        "100207 0 9.5",
        "100207 0.00",
        "100207",
        "100207 1 2 9.5"
      })
  @DisplayName("C1: what could be another price is no line, and told with its place")
  void refusesWhatCouldBeAnotherPrice(String row) {
    var typed = TypedContract.of("100201 9.50\n\n" + row);

    assertThat(typed.unreadable()).isEqualTo(OptionalInt.of(3));
    assertThat(typed.lines()).isEmpty();
  }
}
