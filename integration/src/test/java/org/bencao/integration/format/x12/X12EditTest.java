package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class X12EditTest {

  private static final String ORDER = Sample.text(Sample.ORDER);

  private final X12Edit edit = new X12Edit(bytes(ORDER));

  @Test
  @DisplayName("every element of every document stands where its reader says")
  void finds() {
    var interchange = Sample.read(bytes(ORDER));
    var message = Sample.message(interchange);
    var segments = new MessageText(message, interchange.delimiters()).segments();

    assertThat(segments).hasSizeGreaterThan(10);
    for (var segment : segments) {
      for (int element = 1; element <= segment.size(); element++) {
        assertThat(edit.text(segment.position(), element).map(String::strip))
            .as("%s%d", segment.tag(), element)
            .contains(segment.text(element));
      }
    }
  }

  @Test
  @DisplayName("all but one element stays as it came, line breaks and all")
  void changesOne() {
    var at = place("PO1");
    var unit = edit.text(at, 3).orElseThrow();

    var other = text(edit.with(at, 3, "ZZ").orElseThrow());

    assertThat(other).isNotEqualTo(ORDER).hasSameSizeAs(ORDER);
    assertThat(text(new X12Edit(bytes(other)).with(at, 3, unit).orElseThrow())).isEqualTo(ORDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A*B", "A~", "A>B", "A\nB", "药"})
  @DisplayName("a value that would end its element, or has no sign of the charset, is none")
  void refuses(String value) {
    assertThat(edit.with(place("PO1"), 3, value)).isEmpty();
  }

  @Test
  @DisplayName("what is not there is not put right")
  void hasItsEnds() {
    assertThat(edit.text(1, 1)).as("ISA").isEmpty();
    assertThat(edit.with(place("PO1"), 90, "A")).isEmpty();
    assertThat(edit.with(9_000, 1, "A")).isEmpty();
    assertThat(new X12Edit(bytes("nothing")).with(2, 1, "A")).isEmpty();
  }

  private static int place(String tag) {
    var interchange = Sample.read(bytes(ORDER));
    return new MessageText(Sample.message(interchange), interchange.delimiters())
        .segments().stream()
            .filter(segment -> segment.tag().equals(tag))
            .findFirst()
            .orElseThrow()
            .position();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(X12Edit edit) {
    return new String(edit.bytes(), StandardCharsets.ISO_8859_1);
  }
}
