package org.bencao.web.ordering;

import java.util.stream.Collectors;
import org.bencao.ordering.boundary.OrderView.LicenceCopy;
import org.bencao.web.exchange.Wording;

/** Draws the licences that judged an order. */
final class FrozenLicences {

  private static final int SHORT_HASH = 10;

  private final Wording words;

  FrozenLicences(Wording words) {
    this.words = words;
  }

  FrozenLicence licence(LicenceCopy copy) {
    var comma = words.zh() ? "、" : ", ";
    return new FrozenLicence(
        words.page("ordering.order.party." + copy.party()),
        words.business("licence." + copy.kind()),
        copy.number(),
        copy.scope().stream()
            .map(code -> words.business("class." + code))
            .collect(Collectors.joining(comma)),
        copy.validTo().map(words.figures()::date).orElse(words.page("ordering.order.noEnd")),
        copy.hash(),
        copy.hash().substring(0, Math.min(SHORT_HASH, copy.hash().length())));
  }
}
