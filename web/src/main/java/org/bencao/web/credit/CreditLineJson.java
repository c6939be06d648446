package org.bencao.web.credit;

import org.bencao.credit.boundary.CreditView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * How much a buyer may owe a seller, as it stands now.
 *
 * @param amount tax included
 * @param used by orders and invoices less what was received; below zero when paid ahead
 */
public record CreditLineJson(Id id, Id sellerId, Id buyerId, MoneyJson amount, MoneyJson used) {

  static CreditLineJson of(CreditView view) {
    var terms = view.terms();
    return new CreditLineJson(
        Id.of(terms.id()),
        Id.of(terms.sellerCompanyId()),
        Id.of(terms.buyerCompanyId()),
        MoneyJson.of(terms.amount()),
        MoneyJson.of(view.used()));
  }
}
