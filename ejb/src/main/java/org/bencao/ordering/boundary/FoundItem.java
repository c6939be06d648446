package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Finding;

/**
 * An item as one site finds it.
 *
 * @param offers best first; of those that a rule refuses none, unless there is no other
 * @param refusals why this company may buy it from nobody; empty where it may from one
 * @param inDrafts packs that stand in the site's drafts
 */
public record FoundItem(
    ItemView item,
    List<PricedOffer> offers,
    List<Finding> refusals,
    Optional<LastBought> lastBought,
    BigDecimal inDrafts,
    boolean watched) {

  public FoundItem {
    offers = List.copyOf(offers);
    refusals = List.copyOf(refusals);
  }
}
