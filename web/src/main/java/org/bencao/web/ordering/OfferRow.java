package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Why;

/**
 * A substitute that waits for the buyer's word, beside what was ordered.
 *
 * @param offered its name in the seller's words
 * @param codes its numbers
 * @param ordered price of what was ordered
 * @param price of the substitute; the ordered one where the seller names none
 * @param difference for one pack, empty where there is none
 * @param total the same for all packs that are offered
 * @param hue {@code bad} where it is dearer, {@code ok} where it is cheaper
 * @param typed the note as it was typed
 */
public record OfferRow(
    DeskItem item,
    String packs,
    String offered,
    String codes,
    String ordered,
    String price,
    String difference,
    String total,
    String hue,
    String typed,
    List<Why> whys) {

  public OfferRow {
    whys = List.copyOf(whys);
  }
}
