package org.bencao.web.exchange;

import java.util.List;
import org.bencao.exchange.boundary.CorrectionOffer;

/**
 * The form with which a person puts right what nobody could read.
 *
 * @param place segment and element as people of EDI write them, for example {@code PO103}
 * @param found all that stands there
 * @param known values that would be understood
 * @param reason in the words that fit most often
 */
public record Mending(
    String place,
    int segment,
    int element,
    int component,
    String found,
    List<String> known,
    String reason) {

  public Mending {
    known = List.copyOf(known);
  }

  static Mending of(CorrectionOffer offer, Wording words) {
    return new Mending(
        PlaceWords.of(offer.tag(), offer.place()),
        offer.place().segment(),
        offer.place().element(),
        offer.place().component(),
        offer.found(),
        offer.known(),
        words.page("exchange.journal.mend.why." + offer.kind()));
  }
}
