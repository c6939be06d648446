package org.bencao.web.catalogue;

import java.util.List;

/**
 * Answer to a search, the best offers first.
 *
 * @param total offers found; may be more than are listed
 */
public record FoundOffersJson(List<PricedOfferJson> offers, int total) {}
