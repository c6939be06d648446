package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.Equivalent;
import org.bencao.ordering.boundary.ItemDetail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The selected item")
class ItemPanelsTest {

  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  @Test
  void showsEveryOffer() {
    assertThat(panel(Locale.ENGLISH).offers()).hasSize(5);
  }

  @Test
  @DisplayName("B3 compares its equivalents by dose, in money and percent")
  void comparesItsEquivalents() {
    var other = panel(Locale.ENGLISH).equivalents().get(0);

    assertThat(other.name()).isEqualTo("Ibuprofen capsules 0.3 g × 20 capsules");
    assertThat(other.origin()).isEqualTo("Pine Bay · Kanghe");
    assertThat(other.dosePrice()).isEqualTo("¥2.105");
    assertThat(other.difference()).isEqualTo("−¥0.45");
    assertThat(other.percent()).isEqualTo("−17.6%");
    assertThat(other.tone()).isEqualTo("t-ok");
    assertThat(other.available()).isEqualTo("1,480");
    assertThat(other.arrives()).isEqualTo("Thu 26");
    assertThat(other.path()).startsWith("/catalogue/search?q=blf&item=");
  }

  @Test
  @DisplayName("B5 tells what a case holds")
  void tellsWhatACaseHolds() {
    assertThat(panel(Locale.ENGLISH).packs())
        .containsExactly(
            new Fact("Ordered pack", "box", "09521031002029"), new Fact("Case", "40 × box", ""));
    assertThat(panel(CHINESE).packs())
        .containsExactly(new Fact("订购包装", "盒", "09521031002029"), new Fact("整箱", "含 40 盒", ""));
  }

  @Test
  void namesWhatIsKnownAndLeavesOutWhatIsNot() {
    assertThat(panel(Locale.ENGLISH).facts())
        .containsExactly(
            new Fact("Generic name", "ibuprofen", ""),
            new Fact("Form", "sustained release", ""),
            new Fact("Our code", "100202", ""),
            new Fact("Barcode, GTIN", "", "09521031002029"),
            new Fact("Maker’s code", "", "PB0302"));
    assertThat(panel(CHINESE).facts())
        .extracting(Fact::name)
        .containsExactly("通用名", "剂型", "平台编码", "商品条码 GTIN", "厂家货号");
  }

  private static ItemPanel panel(Locale locale) {
    var five = Collections.nCopies(5, CatalogueFixture.priced("LIST"));
    var item = CatalogueFixture.found(CatalogueFixture.item(), five);
    var detail = new ItemDetail(item, List.of(equivalent()));
    var words = CatalogueFixture.words(locale);
    return new ItemPanels(words, CatalogueFixture.lines(locale), CatalogueFixture.address())
        .panel(detail);
  }

  private static Equivalent equivalent() {
    var best = CatalogueFixture.priced("LIST");
    return new Equivalent(
        CatalogueFixture.found(CatalogueFixture.item(2, "ROOM"), List.of(best)),
        best,
        Optional.of(new UnitPrice(new BigDecimal("2.105"), "CNY")),
        Optional.of(new Money(new BigDecimal("-0.45"), "CNY")),
        Optional.of(new BigDecimal("-17.61")),
        CatalogueFixture.TODAY.plusDays(2));
  }
}
