package org.bencao.web.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.FoundItem;
import org.bencao.web.rest.ReasonJson;

/**
 * An item with what suppliers offer of it.
 *
 * @param offers the best offer first
 * @param refusals why the company may buy it from nobody; empty when it may from one
 * @param inDrafts packs of it in the site's drafts
 * @param watched the caller is told when it can be had
 */
public record FoundItemJson(
    ItemJson item,
    List<PricedOfferJson> offers,
    List<ReasonJson> refusals,
    Optional<LastBoughtJson> lastBought,
    String inDrafts,
    boolean watched) {

  static FoundItemJson of(FoundItem found, Locale locale) {
    return new FoundItemJson(
        ItemJson.of(found.item()),
        found.offers().stream().map(PricedOfferJson::of).toList(),
        found.refusals().stream().map(finding -> ReasonJson.of(finding, locale)).toList(),
        found.lastBought().map(LastBoughtJson::of),
        found.inDrafts().stripTrailingZeros().toPlainString(),
        found.watched());
  }
}
