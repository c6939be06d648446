package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.PricedOffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An offer in the catalogue")
class OfferLinesTest {

  @Test
  @DisplayName("C1 says in words why it costs what it costs")
  void saysWhyThisPrice() {
    var contract = CatalogueFixture.priced("CONTRACT");

    assertThat(line(Locale.ENGLISH, contract).why())
        .isEqualTo("Contract price ¥13.90 a box from Kanghe since 1 Jan 2026, before 13% VAT");
    assertThat(line(Locale.SIMPLIFIED_CHINESE, contract).why())
        .isEqualTo("康禾协议价，每盒 ¥13.90，自2026年1月1日起，不含 13% 增值税");
  }

  @Test
  void saysThatItHasNoPrice() {
    var offer = CatalogueFixture.offer(CatalogueFixture.item(), 1, Optional.empty());
    var unpriced = new PricedOffer(offer, Optional.empty(), false, Optional.empty());

    var line = line(Locale.ENGLISH, unpriced);

    assertThat(line.price()).isEqualTo("–");
    assertThat(line.expiry()).isEqualTo("–");
    assertThat(line.why()).isEqualTo("No valid price from Kanghe");
  }

  @Test
  void saysInWhichQuantitiesItIsSold() {
    var offer = CatalogueFixture.offer(CatalogueFixture.item(), 12, Optional.empty());
    var dozens = CatalogueFixture.priced(offer, "LIST");

    assertThat(line(Locale.ENGLISH, dozens).adding().terms())
        .isEqualTo("in multiples of 12 · 12 at least");
    assertThat(line(Locale.ENGLISH, CatalogueFixture.priced("LIST")).adding().terms()).isEmpty();
  }

  @Test
  void keepsTheQuantityThatWasRefused() {
    var id = Tsid.text(CatalogueFixture.OFFER);
    var told = new Told("bad", "…", "", id, "twelve");
    var words = CatalogueFixture.words(Locale.ENGLISH);
    var lines = new OfferLines(words, CatalogueFixture.TODAY, told);

    var adding = lines.lines(List.of(CatalogueFixture.priced("LIST"))).get(0).adding();

    assertThat(adding.open()).isTrue();
    assertThat(adding.typed()).isEqualTo("twelve");
  }

  private static OfferLine line(Locale locale, PricedOffer offer) {
    return CatalogueFixture.lines(locale).lines(List.of(offer)).get(0);
  }
}
