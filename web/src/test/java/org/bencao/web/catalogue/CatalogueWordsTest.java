package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.PackLevel;
import org.bencao.common.Texts;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("everything that the catalogue can draw has a word in both languages")
class CatalogueWordsTest {

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void facetsAndStorages(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(Facet.values())
        .allSatisfy(facet -> assertThat(pages.has("catalogue.search.facet." + facet)).isTrue());
    assertThat(List.of("ROOM", "COOL", "COLD"))
        .allSatisfy(kind -> assertThat(pages.has("catalogue.search.storage." + kind)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void packsAndNumbers(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(List.of(PackLevel.Level.values()))
        .allSatisfy(level -> assertThat(pages.has("catalogue.search.level." + level)).isTrue());
    assertThat(List.of(Identifier.Scheme.values()))
        .allSatisfy(scheme -> assertThat(pages.has("catalogue.search.scheme." + scheme)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void countsOfEverySize(Locale language) {
    assertThat(count(language, 0, 0)).doesNotContain("1");
    assertThat(count(language, 20, 1204)).contains("1", "20", "1,204");
    assertThat(count(Locale.ENGLISH, 1, 1)).isEqualTo("One item");
    assertThat(count(Locale.ENGLISH, 20, 1204)).isEqualTo("1 to 20 of 1,204");
  }

  private static String count(Locale language, long shown, long total) {
    return PageTexts.in(language)
        .get(
            "catalogue.search.count",
            Map.of("shown", shown, "from", 1L, "to", shown, "total", total));
  }
}
