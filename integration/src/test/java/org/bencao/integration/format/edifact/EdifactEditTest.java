package org.bencao.integration.format.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EdifactEditTest {

  private static final String ORDER = Edifact.text(Edifact.ORDER);

  private final EdifactEdit edit = new EdifactEdit(bytes(ORDER));

  @Test
  @DisplayName("every component of every segment stands where its reader says")
  void finds() {
    var interchange = Edifact.read(ORDER);
    var segments =
        new EdifactText(Edifact.message(interchange), interchange.delimiters()).segments();

    assertThat(segments).hasSizeGreaterThan(10);
    for (var segment : segments) {
      for (int element = 1; element <= segment.size(); element++) {
        for (int at = 1; at <= segment.elements().get(element).size(); at++) {
          assertThat(edit.text(segment.position(), element, at).map(String::strip))
              .as("%s%d:%d", segment.tag(), element, at)
              .contains(segment.text(element, at));
        }
      }
    }
  }

  @Test
  @DisplayName("a service character in the new value is released, and the rest stays")
  void releases() {
    int at = place("BGM");
    var number = edit.text(at, 2, 1).orElseThrow();

    var other = edit.with(at, 2, 1, "A+B'C?").orElseThrow();

    assertThat(text(other)).contains("A?+B?'C??");
    assertThat(new EdifactEdit(other.bytes()).text(at, 2, 1)).contains("A+B'C?");
    assertThat(text(other.with(at, 2, 1, number).orElseThrow())).isEqualTo(ORDER);
  }

  @Test
  @DisplayName("what is not there is not put right, nor with signs that the charset lacks")
  void hasItsEnds() {
    assertThat(edit.text(1, 1, 1)).as("UNB").isEmpty();
    assertThat(edit.with(place("BGM"), 90, 1, "A")).isEmpty();
    assertThat(edit.with(place("BGM"), 2, 90, "A")).isEmpty();
    assertThat(edit.with(9_000, 1, 1, "A")).isEmpty();
    assertThat(edit.with(place("BGM"), 2, 1, "药")).isEmpty();
    assertThat(edit.with(place("BGM"), 2, 1, "A\nB")).isEmpty();
  }

  @Test
  @DisplayName("bytes that mean nothing in the charset are no reason to change others")
  void keepsOtherBytes() {
    var greek = ORDER.replace("UNOC:3", "UNOF:3");
    var odd = bytes(greek.replace("AMOXICILLIN", "AMOXI\u00FFCILLIN"));
    int at = place("BGM");

    assertThat(new EdifactEdit(bytes(greek)).with(at, 2, 1, "A")).isPresent();
    assertThat(new EdifactEdit(odd).text(at, 2, 1)).isPresent();
    assertThat(new EdifactEdit(odd).with(at, 2, 1, "A")).isEmpty();
  }

  @Test
  @DisplayName("where a blank releases nothing, blanks stay as they are")
  void keepsBlanks() {
    var bare = ORDER.replace("UNA:+.? '", "UNA:+.  '");
    int at = place("IMD");
    var edit = new EdifactEdit(bytes(bare));

    var other = edit.with(at, 1, 1, "C").orElseThrow();

    assertThat(text(other)).isEqualTo(bare.replaceFirst("IMD\\+F", "IMD+C"));
    assertThat(edit.with(at, 1, 1, "A+B")).as("cannot be said").isEmpty();
  }

  @Test
  @DisplayName("segments are counted as the reader counts them, empty lines among them")
  void countsAlike() {
    var lines = ORDER.replace("\n", "").replace("UNA:+.? '", "UNA:+.? \n").replace("'", "\n");
    var odd = lines.replaceFirst("\nBGM", "\n\nBGM");
    var interchange = Edifact.read(odd);

    assertThat(interchange.messages().get(0).segments().get(2)).startsWith("BGM");
    int at = interchange.messages().get(0).firstSegment() + 2;
    assertThat(new EdifactEdit(bytes(odd)).text(at, 2, 1)).contains("PO-2026-000417");
  }

  private static int place(String tag) {
    var interchange = Edifact.read(ORDER);
    return new EdifactText(Edifact.message(interchange), interchange.delimiters())
        .segments().stream()
            .filter(segment -> segment.tag().equals(tag))
            .findFirst()
            .orElseThrow()
            .position();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(EdifactEdit edit) {
    return new String(edit.bytes(), StandardCharsets.ISO_8859_1);
  }
}
