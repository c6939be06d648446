package org.bencao.web.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.credit.boundary.QuotaView;
import org.bencao.web.rest.Id;

/**
 * How much of a class a site may take from a seller, in packs, as it stands today.
 *
 * @param itemClass legal class
 * @param to last day of the window; on the next it counts from zero
 * @param lineMost packs of one line, if there is a cap
 * @param used by orders
 */
public record QuotaJson(
    Id id,
    Id sellerId,
    Id buyerId,
    Id siteId,
    String itemClass,
    LocalDate from,
    LocalDate to,
    int packs,
    Optional<Integer> lineMost,
    int used) {

  static QuotaJson of(QuotaView view) {
    var terms = view.terms();
    return new QuotaJson(
        Id.of(terms.id()),
        Id.of(terms.sellerCompanyId()),
        Id.of(terms.buyerCompanyId()),
        Id.of(terms.siteId()),
        terms.word(),
        terms.from(),
        terms.to(),
        terms.packs(),
        terms.lineMost(),
        view.used().intValueExact());
  }
}
