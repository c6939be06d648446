package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.Facet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B1 a search that finds nothing")
class WaysTest {

  @Test
  void saysWhatItLookedFor() {
    assertThat(ways(Locale.ENGLISH, address("amoxcilin")).fact())
        .isEqualTo("No item matches “amoxcilin”.");
    assertThat(ways(Locale.SIMPLIFIED_CHINESE, address("阿莫")).fact()).isEqualTo("没有与“阿莫”匹配的品种。");
  }

  @Test
  void offersTheNearestSpellingFirst() {
    var ways = ways(Locale.ENGLISH, address("amoxcilin")).on(Optional.of("amoxicillin"));

    assertThat(ways)
        .containsExactly(
            new Way("Did you mean “amoxicillin”?", "/catalogue/search?q=amoxicillin"),
            new Way("Search also what we may not buy", "/catalogue/search?q=amoxcilin&all=1"));
  }

  @Test
  void leadsOutOfTheFilters() {
    var filtered =
        new SearchAddress(
            "", Map.of(Facet.FORM, Set.of("tablets")), Set.of(), false, true, Optional.empty(), 1);
    var ways = ways(Locale.ENGLISH, filtered);

    assertThat(ways.fact()).isEqualTo("No item is left by these filters.");
    assertThat(ways.on(Optional.empty()))
        .containsExactly(new Way("Search without filters", "/catalogue/search"));
  }

  @Test
  void saysWhatToTypeBeforeAnythingIsTyped() {
    assertThat(ways(Locale.ENGLISH, address("")).fact()).startsWith("Type a name");
    assertThat(ways(Locale.ENGLISH, address("")).on(Optional.empty())).isEmpty();
  }

  private static SearchAddress address(String text) {
    return new SearchAddress(text, Map.of(), Set.of(), false, false, Optional.empty(), 1);
  }

  private static Ways ways(Locale locale, SearchAddress address) {
    return new Ways(CatalogueFixture.words(locale), address);
  }
}
