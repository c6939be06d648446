package org.bencao.web.ordering;

import java.util.Optional;
import org.bencao.ordering.boundary.ShortageView;
import org.bencao.web.rest.Id;

/**
 * What one buyer may order of what is short.
 *
 * @param buyerId absent for all who have no share of their own
 * @param bought packs of the ninety days before, on which the share rests
 */
public record ShareJson(Optional<Id> buyerId, int bought, int share, int used) {

  static ShareJson of(ShortageView.Share share) {
    return new ShareJson(
        share.buyerCompanyId().map(Id::of), share.bought(), share.share(), share.used());
  }
}
