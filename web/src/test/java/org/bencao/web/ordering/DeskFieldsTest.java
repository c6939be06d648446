package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("K1: a field of the desk")
class DeskFieldsTest {

  private static final Path PANELS = Path.of("src/main/webapp/WEB-INF/desk");

  /** The most that is taken of each; what is longer is refused in words. */
  private static final Map<String, Integer> LONGEST =
      Map.of("number", 60, "tracking", 60, "carrier", 80, "lot", 20);

  private static final Pattern FIELD =
      Pattern.compile("<input name=\"(number|tracking|carrier|lot)\\b[^>]* maxlength=\"(\\d+)\"");

  @Test
  void takesMoreThanMayBeSentSoThatNothingPastedIsCut() throws IOException {
    var cutting = new ArrayList<String>();
    int fields = 0;
    try (var panels = Files.list(PANELS)) {
      for (var panel : panels.toList()) {
        var found = FIELD.matcher(Files.readString(panel));
        while (found.find()) {
          fields++;
          if (Integer.parseInt(found.group(2)) <= LONGEST.get(found.group(1))) {
            cutting.add(panel.getFileName() + ": " + found.group(1));
          }
        }
      }
    }

    assertThat(cutting).isEmpty();
    assertThat(fields).isGreaterThanOrEqualTo(LONGEST.size());
  }
}
