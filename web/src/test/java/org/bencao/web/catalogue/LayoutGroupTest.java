package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.LayoutView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B7 the layouts to choose from")
class LayoutGroupTest {

  private static final LayoutView OPEN = new LayoutView(1, "Bencao items", ImportKind.ITEMS, false);
  private static final LayoutView OWN = new LayoutView(2, "Kanghe", ImportKind.OFFERS, true);

  @Test
  void standUnderTheirOwnerOwnFirst() {
    var groups = LayoutGroup.of(List.of(OPEN, OWN), ImportFixture.words(Locale.ENGLISH));

    assertThat(groups)
        .extracting(LayoutGroup::name)
        .containsExactly("Of your company", "For everybody");
    assertThat(groups.get(0).choices())
        .extracting(LayoutChoice::name)
        .containsExactly("Kanghe · Offers");
  }

  @Test
  void standInNoEmptyGroup() {
    var groups = LayoutGroup.of(List.of(OPEN), ImportFixture.words(Locale.ENGLISH));

    assertThat(groups).extracting(LayoutGroup::name).containsExactly("For everybody");
  }
}
