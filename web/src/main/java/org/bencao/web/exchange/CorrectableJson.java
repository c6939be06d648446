package org.bencao.web.exchange;

import java.util.List;
import org.bencao.exchange.boundary.CorrectionKind;
import org.bencao.exchange.boundary.CorrectionOffer;

/**
 * The element in which a document stopped, which the caller may put right.
 *
 * @param segment place in the interchange, ISA or UNB is 1
 * @param component 0 where the element has none
 * @param found all that stands there
 * @param known values that would be understood; empty where there are too many to name
 */
public record CorrectableJson(
    int segment,
    String tag,
    int element,
    int component,
    CorrectionKind kind,
    String found,
    List<String> known) {

  static CorrectableJson of(CorrectionOffer offer) {
    return new CorrectableJson(
        offer.place().segment(),
        offer.tag(),
        offer.place().element(),
        offer.place().component(),
        offer.kind(),
        offer.found(),
        offer.known());
  }
}
