package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.catalogue.boundary.FacetCount;
import org.bencao.ordering.boundary.FoundItems;
import org.bencao.ordering.boundary.SellerCount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B1 what the results can be narrowed by")
class FacetGroupsTest {

  @Test
  void standsInOneOrderWithTheSuppliersAfterTheMakers() {
    var groups =
        groups(
            Locale.ENGLISH,
            Map.of(
                Facet.STORAGE, List.of(new FacetCount("COLD", "COLD", "COLD", 3, false)),
                Facet.MAKER,
                    List.of(new FacetCount("Pine Bay", "Pine Bay", "Pine Bay", 1204, false)),
                Facet.FORM, List.of()));

    assertThat(groups).extracting(FacetGroup::name).containsExactly("maker", "seller", "storage");
    assertThat(groups)
        .extracting(FacetGroup::title)
        .containsExactly("Maker", "Supplier", "Storage");
    assertThat(groups.get(0).first().get(0).count()).isEqualTo("1,204");
  }

  @Test
  void isWordedForTheReader() {
    var facets =
        Map.of(
            Facet.CLASS,
            List.of(
                new FacetCount("PSY2", "PSY2", "PSY2", 1, false),
                new FacetCount("NEW_ONE", "NEW_ONE", "NEW_ONE", 1, false)),
            Facet.STORAGE,
            List.of(new FacetCount("COLD", "COLD", "COLD", 1, false)));

    assertThat(labels(groups(Locale.ENGLISH, facets)))
        .containsExactly("Kanghe", "psychotropics class II", "NEW_ONE", "Cold chain, 2–8 °C");
    assertThat(labels(groups(Locale.SIMPLIFIED_CHINESE, facets)))
        .containsExactly("康禾", "第二类精神药品", "NEW_ONE", "冷藏，2–8 °C");
  }

  @Test
  void foldsLongListsButNeverWhatIsChosen() {
    var strengths =
        IntStream.rangeClosed(1, 9)
            .mapToObj(n -> new FacetCount(n + " mg", n + " mg", n + " mg", n, n == 9))
            .toList();

    var group = groups(Locale.ENGLISH, Map.of(Facet.STRENGTH, strengths)).get(0);

    assertThat(group.first()).hasSize(6);
    assertThat(group.first().get(0).value()).isEqualTo("9 mg");
    assertThat(group.first().get(1).value()).isEqualTo("1 mg");
    assertThat(group.rest()).hasSize(3);
    assertThat(group.more()).isEqualTo("3 more");
  }

  private static List<String> labels(List<FacetGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.first().stream())
        .map(FacetChoice::label)
        .toList();
  }

  private static List<FacetGroup> groups(Locale locale, Map<Facet, List<FacetCount>> facets) {
    var sellers = List.of(new SellerCount(100, "Kanghe", "康禾", 12, false));
    var found =
        new FoundItems(List.of(), 0, false, facets, sellers, Optional.empty(), Optional.empty());
    return new FacetGroups(CatalogueFixture.words(locale)).of(found);
  }
}
