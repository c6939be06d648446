package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DespatchHeaderTest {

  @Test
  void neverCutsANumberThatWouldThenNameSomethingElse() {
    assertThat(header("number", "x".repeat(60)).fault()).isEmpty();
    assertThat(header("number", "x".repeat(61)).fault()).contains(Did.TOO_LONG);
    assertThat(header("tracking", "x".repeat(61)).fault()).contains(Did.TOO_LONG);
    assertThat(header("carrier", "x".repeat(80)).fault()).isEmpty();
    assertThat(header("carrier", "x".repeat(81)).fault()).contains(Did.TOO_LONG);
  }

  @Test
  void saysFirstWhatIsMissing() {
    assertThat(header("number", " ").fault()).contains(Did.NUMBER_MISSING);
    assertThat(header("day", "tomorrow").fault()).contains(Did.DAY_WRONG);
    assertThat(header("packages", "some").fault()).contains(Did.UNREADABLE);
  }

  private static DespatchHeader header(String field, String text) {
    var fields = new HashMap<String, String[]>();
    fields.put("number", new String[] {"D-1"});
    fields.put(field, new String[] {text});
    return DespatchHeader.of(new PostedForm(Map.copyOf(fields)));
  }
}
