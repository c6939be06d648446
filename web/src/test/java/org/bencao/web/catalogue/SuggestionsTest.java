package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.FoundPricedOffers;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A1 the look-ahead's answer")
class SuggestionsTest {

  @Test
  void saysBothNamesSupplierStockAndPrice() {
    var first = answer(Locale.ENGLISH, "blf", "LIST").get("suggestions").get(0);

    assertThat(first.get("value").asText()).isEqualTo(Tsid.text(CatalogueFixture.OFFER));
    assertThat(first.get("label").asText()).startsWith("Ibuprofen capsules 0.3 g");
    assertThat(first.get("two").asText()).isEqualTo("布洛芬缓释胶囊 · Pine Bay");
    assertThat(first.get("supplier").asText()).isEqualTo("Kanghe");
    assertThat(first.get("stock").asText()).isEqualTo("1,480");
    assertThat(first.get("net").asText()).isEqualTo("¥13.90");
    assertThat(first.has("tag")).isFalse();
  }

  @Test
  void marksTheNameThatMatched() {
    var first = answer(Locale.ENGLISH, "blf", "LIST").get("suggestions").get(0);

    assertThat(first.get("marks")).isEmpty();
    assertThat(first.get("twoMarks").toString()).isEqualTo("[[0,3]]");
  }

  @Test
  void turnsTheNamesRoundForAChineseReader() {
    var first = answer(Locale.SIMPLIFIED_CHINESE, "blf", "LIST").get("suggestions").get(0);

    assertThat(first.get("label").asText()).startsWith("布洛芬缓释胶囊 0.3 g");
    assertThat(first.get("twoLang").asText()).isEqualTo("en");
    assertThat(first.get("marks").toString()).isEqualTo("[[0,3]]");
  }

  @Test
  void tellsAContractPriceFromTheList() {
    var tag = answer(Locale.ENGLISH, "ibu", "CONTRACT").get("suggestions").get(0).get("tag");

    assertThat(tag.get("text").asText()).isEqualTo("ordering.price.CONTRACT");
  }

  @Test
  void saysHowManyThereAreBesides() {
    var answer = answer(Locale.ENGLISH, "ibu", "LIST");

    assertThat(answer.get("moreAvailable").asBoolean()).isTrue();
    assertThat(answer.get("total").asInt()).isEqualTo(6);
  }

  @Test
  void showsNeitherStockNorPriceOfWhatIsWithheld() {
    var withheld = CatalogueFixture.withheld();

    var first = answer(Locale.ENGLISH, "ibu", withheld).get("suggestions").get(0);

    assertThat(first.get("supplier").asText()).isEmpty();
    assertThat(first.get("stock").asText()).isEqualTo("–");
    assertThat(first.get("net").asText()).isEqualTo("–");
  }

  private static JsonNode answer(Locale locale, String query, String priceKind) {
    return answer(locale, query, CatalogueFixture.priced(priceKind));
  }

  private static JsonNode answer(Locale locale, String query, PricedOffer offer) {
    var words = new Wording((key, named) -> key, new Figures(locale, ZoneOffset.UTC));
    var answer = Suggestions.of(new FoundPricedOffers(List.of(offer), 6), query, words);
    return new ObjectMapper().valueToTree(answer);
  }
}
