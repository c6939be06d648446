package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentWriterTest {

  private final SegmentWriter out = new SegmentWriter();

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Lindenhof Pharmacy Ltd        | LINDENHOF PHARMACY LTD",
        "Müller & Söhne, Straße        | MULLER & SOHNE, STRASSE",
        "Łódź Ærø – l’Hôpital          | LODZ AERO - L'HOPITAL",
        "Dolorel 1% gel                | DOLOREL 1% GEL",
        "a*b~c>d^e                     | A B C D E",
        "Beijing 北京 Pharmacy         | BEIJING PHARMACY",
        "ＡＢＣ１２                     | ABC12",
      })
  void words_become_capitals_that_x12_can_carry(String text, String wanted) {
    assertThat(out.words(text, 60)).isEqualTo(wanted);
  }

  @Test
  void words_that_x12_cannot_carry_at_all_are_left_out() {
    assertThat(out.words("北京同仁堂", 60)).isEmpty();
  }

  @Test
  void words_are_cut_at_the_length_of_their_element() {
    assertThat(out.words("abcdef ghi", 7)).isEqualTo("ABCDEF");
  }

  @Test
  void an_identifier_is_never_changed() {
    assertThat(out.identifier(Optional.of("Ab-1"), 48)).contains("Ab-1");
    assertThat(out.identifier(Optional.of("A*1"), 48)).isEmpty();
    assertThat(out.identifier(Optional.of("药1"), 48)).isEmpty();
    assertThat(out.identifier(Optional.of("x".repeat(49)), 48)).isEmpty();
    assertThatThrownBy(() -> out.required("order number", "PO*1", 22))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("order number: found PO*1, wanted 22 X12 characters at most");
  }

  @Test
  void empty_elements_at_the_end_are_not_written() {
    out.segment("N4", "DUBLIN", "", "", "");
    out.segmentIfAny("N4", "", "", "");

    assertThat(out.segments()).containsExactly("N4*DUBLIN");
  }
}
