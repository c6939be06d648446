package org.bencao.web.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.FoundPricedOffers;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.pricing.boundary.Price;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/**
 * The look-ahead's answer as the order pad reads it.
 *
 * @param total offers found; may be more than are listed
 */
record Suggestions(List<Suggestion> suggestions, boolean moreAvailable, int total) {

  /**
   * One offer.
   *
   * @param value the offer's id
   * @param label the item in the reader's language
   * @param two the item's other name and its maker
   * @param marks where in the label the typed letters stand
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Suggestion(
      String value,
      String label,
      List<List<Integer>> marks,
      String two,
      String twoLang,
      List<List<Integer>> twoMarks,
      String supplier,
      String stock,
      String net,
      Tag tag) {}

  static Suggestions of(FoundPricedOffers found, String query, Wording words) {
    var listed = found.offers().stream().map(offer -> suggestion(offer, query, words)).toList();
    return new Suggestions(listed, found.total() > listed.size(), found.total());
  }

  private static Suggestion suggestion(PricedOffer priced, String query, Wording words) {
    var offer = priced.offer();
    var price = priced.price();
    var item = offer.item();
    boolean zh = words.zh();
    var label = zh ? item.lineZh() : item.lineEn();
    var other = zh ? item.nameEn() : item.nameZh();
    return new Suggestion(
        Tsid.text(offer.id()),
        label,
        Marks.of(label, query),
        other + " · " + (zh ? item.makerZh() : item.makerEn()),
        zh ? "en" : "zh",
        Marks.of(other, query),
        zh ? offer.sellerNameZh() : offer.sellerNameEn(),
        priced.withheld() ? "–" : words.figures().count(offer.available()),
        price.map(found -> words.figures().price(found.unitPrice())).orElse("–"),
        price
            .map(Price::kind)
            .filter(kind -> !kind.equals("LIST"))
            .map(kind -> tag(words, kind))
            .orElse(null));
  }

  private static Tag tag(Wording words, String kind) {
    return new Tag("info", "verified", words.page("ordering.price." + kind));
  }
}
