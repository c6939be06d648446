package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seller's desk that writes down what it agreed with a buyer. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class ContractSystemIT {

  private static final String DESK = "sun.hao@kanghe.example";
  private static final int LINES = 300;
  private static final int WRONG = 7;

  private final Life life;
  private final Browsers browsers;

  ContractSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} pixels")
  @CsvSource({"en,1440", "zh,390"})
  @DisplayName("C1: of three hundred pasted prices one is misspelt: none is lost, and all are made")
  void keepsWhatWasPasted(String language, int width) {
    var lines =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(at -> "100201\t%d\t9%03d.5".formatted(at, at))
            .toArray(String[]::new);
    var right = lines[WRONG - 1];
    lines[WRONG - 1] = "100201\t7\t1,250.50";
    try (var screen = browsers.screen(life.portal().address(), language, width, 900)) {
      screen.signIn(life.portal().person(DESK));
      screen.speak(language);
      screen.page().navigate("/pricing/contracts");
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen.at("#number").fill("C-" + language);
      screen.at("#buyer").fill(language.equals("en") ? "XQ" : "YF");
      screen.at("#from").fill("2027-01-01");
      screen.at("#to").fill("2027-12-31");
      screen.at("#lines").fill(String.join("\n", lines));
      screen.turns(() -> screen.press("Control+Enter"));

      assertThat(screen.text(".bc-bar.bad")).contains(String.valueOf(WRONG));
      assertThat(screen.at("#number").inputValue()).isEqualTo("C-" + language);
      assertThat(screen.at("#lines").inputValue().lines()).containsExactly(lines);
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();

      lines[WRONG - 1] = right;
      screen.at("#lines").fill(Arrays.stream(lines).collect(Collectors.joining("\n")));
      screen.turns(() -> screen.press("Control+Enter"));
      assertThat(screen.text(".bc-bar.ok")).isNotBlank();
      assertThat(screen.at("table.three tbody tr").count()).isEqualTo(LINES);
      screen.didNotComplain();
    }
  }
}
