package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.PageParameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address of a search")
class SearchAddressTest {

  private static final String KANGHE = Tsid.text(100);

  @Test
  void isReadFromWhatWasAsked() {
    var address =
        asked(
            Map.of(
                "q", List.of("布洛芬"),
                "form", List.of("tablets", "capsules"),
                "class", List.of("OTC_A"),
                "seller", List.of(KANGHE, "nobody"),
                "stock", List.of("1"),
                "item", List.of(Tsid.text(7)),
                "page", List.of("3")));

    var request = address.request(20);

    assertThat(request.text()).isEqualTo("布洛芬");
    assertThat(request.chosen())
        .isEqualTo(Map.of(Facet.FORM, Set.of("capsules", "tablets"), Facet.CLASS, Set.of("OTC_A")));
    assertThat(request.sellers()).containsExactly(100L);
    assertThat(request.inStock()).isTrue();
    assertThat(request.withRefused()).isFalse();
    assertThat(request.page()).isEqualTo(3);
    assertThat(address.item()).contains(7L);
    assertThat(address.filters()).isEqualTo(5);
  }

  @Test
  void isTheSameForTheSameQuestion() {
    var one = asked(Map.of("form", List.of("tablets", "capsules"), "q", List.of("a b")));
    var other = asked(Map.of("form", List.of("capsules", "tablets"), "q", List.of(" a b ")));

    assertThat(one.path())
        .isEqualTo(other.path())
        .isEqualTo("/catalogue/search?q=a+b&form=capsules&form=tablets");
  }

  @Test
  void writesWhatNoAddressMayHoldInPercent() {
    var address = asked(Map.of("q", List.of("芬&x"), "strength", List.of("100 ml: 2 g")));

    assertThat(address.path())
        .isEqualTo("/catalogue/search?q=%E8%8A%AC%26x&strength=100+ml%3A+2+g");
  }

  @Test
  void differsInOnePoint() {
    var address = asked(Map.of("q", List.of("ibu"), "stock", List.of("1"), "page", List.of("2")));

    assertThat(address.showing(7).path())
        .isEqualTo("/catalogue/search?q=ibu&stock=1&item=" + Tsid.text(7) + "&page=2");
    assertThat(address.onPage(1).path()).isEqualTo("/catalogue/search?q=ibu&stock=1");
    assertThat(address.saying("ibo").path()).isEqualTo("/catalogue/search?q=ibo&stock=1");
    assertThat(address.withAll().path()).isEqualTo("/catalogue/search?q=ibu&stock=1&all=1");
    assertThat(address.unfiltered().path()).isEqualTo("/catalogue/search?q=ibu");
  }

  @Test
  void takesAnythingThatIsNoPageForTheFirst() {
    for (var page : List.of("0", "-1", "two", "99999999")) {
      assertThat(asked(Map.of("page", List.of(page))).page()).isEqualTo(1);
    }
    assertThat(asked(Map.of()).path()).isEqualTo("/catalogue/search");
  }

  private static SearchAddress asked(Map<String, List<String>> parameters) {
    return SearchAddress.of(new Asked(parameters));
  }

  /** Parameters without a request. */
  private static final class Asked extends PageParameters {

    private final Map<String, List<String>> parameters;

    Asked(Map<String, List<String>> parameters) {
      this.parameters = parameters;
    }

    @Override
    public Optional<String> text(String name) {
      return texts(name).stream().findFirst();
    }

    @Override
    public List<String> texts(String name) {
      return parameters.getOrDefault(name, List.of()).stream().map(String::strip).toList();
    }
  }
}
