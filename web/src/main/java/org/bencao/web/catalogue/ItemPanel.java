package org.bencao.web.catalogue;

import java.util.List;

/**
 * The selected item beside the results.
 *
 * @param offers all of them, the best first
 * @param packs what a case holds, down to the smallest pack
 * @param facts names and numbers by which it is known
 */
public record ItemPanel(
    ItemRow item,
    List<OfferLine> offers,
    List<EquivalentLine> equivalents,
    List<Fact> packs,
    List<Fact> facts) {

  public ItemPanel {
    offers = List.copyOf(offers);
    equivalents = List.copyOf(equivalents);
    packs = List.copyOf(packs);
    facts = List.copyOf(facts);
  }
}
