package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a buyer may order at once: offers with a price, stock for many orders, and no refusal. */
final class Assortment {

  private static final int PAGES = 3;

  /** Items with which the sandbox plays what goes wrong. */
  private static final String PLAYED = "SBX";

  /** Classes whose packs two persons check in (SPC-17). */
  private static final Set<String> SPECIAL =
      Set.of(
          "NARC", "PSY1", "PSY2", "TOXIC", "RADIO", "PRECURSOR", "ANABOLIC", "PEPTIDE", "EPH_CPD");

  private static final int ORDERS = 20;

  private final List<JsonNode> offers;

  private Assortment(List<JsonNode> offers) {
    this.offers = offers;
  }

  static Assortment of(Rest buyer) {
    return new Assortment(
        IntStream.rangeClosed(1, PAGES)
            .mapToObj(page -> buyer.get("/catalogue/items?stock=true&limit=200&page=" + page))
            .flatMap(answer -> Answer.all(answer.json().path("items")))
            .filter(item -> item.path("refusals").isEmpty())
            .flatMap(item -> Answer.all(item.path("offers")))
            .filter(priced -> priced.hasNonNull("price"))
            .map(priced -> priced.path("offer"))
            .filter(offer -> whole(offer, "available") > ORDERS * least(offer))
            .filter(offer -> !offer.hasNonNull("orderMaximum"))
            .filter(offer -> !offer.at("/item/code").asText().startsWith(PLAYED))
            .toList());
  }

  /** Those of the seller whose English name begins so. */
  Assortment by(String seller) {
    Predicate<JsonNode> sold = offer -> offer.path("sellerNameEn").asText().startsWith(seller);
    return new Assortment(offers.stream().filter(sold).toList());
  }

  /** Those that one person alone may take in. */
  Assortment plain() {
    return new Assortment(
        offers.stream()
            .filter(
                offer ->
                    Answer.all(offer.at("/item/classes"))
                        .noneMatch(word -> SPECIAL.contains(word.asText())))
            .toList());
  }

  int size() {
    return offers.size();
  }

  /** So many offers, from the top again until enough. */
  Stream<JsonNode> around(int count) {
    return IntStream.range(0, count).mapToObj(at -> offers.get(at % offers.size()));
  }

  /** The least that may be ordered: a whole number of multiples, not below the minimum. */
  static int least(JsonNode offer) {
    int multiple = whole(offer, "orderMultiple");
    int minimum = Math.max(1, whole(offer, "orderMinimum"));
    return (minimum + multiple - 1) / multiple * multiple;
  }

  private static int whole(JsonNode offer, String name) {
    return new BigDecimal(offer.path(name).asText()).intValue();
  }
}
