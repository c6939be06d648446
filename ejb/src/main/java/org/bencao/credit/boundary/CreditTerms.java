package org.bencao.credit.boundary;

import org.bencao.common.Money;

/**
 * How much a buyer may owe a seller.
 *
 * @param amount tax included
 */
public record CreditTerms(long id, long sellerCompanyId, long buyerCompanyId, Money amount) {}
