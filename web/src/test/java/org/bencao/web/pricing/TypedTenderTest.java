package org.bencao.web.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.bencao.pricing.boundary.RecordTender;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTenderTest {

  @Test
  @DisplayName("C4: volumes typed with blanks or pasted with tabs, the last cells left out or not")
  void readsLines() {
    var typed =
        TypedTender.of(
            "100205 5.60 xhe YS 10000 12000 5200\n\n100206\t38\tQN\tKH\t5\t-\t\n100207;3.9;QN;KH;7");

    assertThat(typed.unreadable()).isEqualTo(OptionalInt.empty());
    assertThat(typed.lines())
        .containsExactly(
            line("100205", "XHE", "YS", "5.60", 10_000, Optional.of(12_000), 5_200),
            line("100206", "QN", "KH", "38", 5, Optional.empty(), 0),
            line("100207", "QN", "KH", "3.9", 7, Optional.empty(), 0));
    assertThat(typed.rows()).containsExactly(1, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100205 5,60 XHE YS 10000",
        "100205 5.60 XHE YS 10,000",
        "100205 5.60 XHE YS",
        "100205 5.60 XHE 9520000000011 10000",
        "100205 5.60 XHE YS 0",
        "100205 5.60 XHE YS 5 0",
        "100205 5.60 XHE YS 5 6 -",
        "100205 5.60 XHE YS 5 6 7 8",
        "\t5.60\tXHE\tYS\t5"
      })
  @DisplayName("C4: what could be another volume is no line, and told with its place")
  void refusesWhatCouldBeAnother(String row) {
    assertThat(TypedTender.of("\n" + row).unreadable()).isEqualTo(OptionalInt.of(2));
  }

  private static RecordTender.Line line(
      String item,
      String buyer,
      String seller,
      String price,
      int committed,
      Optional<Integer> most,
      int done) {
    return new RecordTender.Line(item, buyer, seller, new BigDecimal(price), committed, most, done);
  }
}
