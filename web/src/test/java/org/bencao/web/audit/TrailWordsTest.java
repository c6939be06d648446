package org.bencao.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.bencao.audit.boundary.TrailFaultKind;
import org.bencao.common.Texts;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("M5: every fault of a trail has its words in both languages")
class TrailWordsTest {

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void faults(Locale language) {
    var words = PageTexts.in(language);

    assertThat(TrailFaultKind.values())
        .allSatisfy(kind -> assertThat(words.has("audit.fault." + kind)).isTrue());
  }
}
