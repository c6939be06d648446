package org.bencao.credit.boundary;

import java.math.BigDecimal;

/**
 * A quota as it stands now.
 *
 * @param used packs that orders hold of it
 */
public record QuotaView(QuotaTerms terms, BigDecimal used) {

  /** Below zero when it was lowered under what is used. */
  public BigDecimal left() {
    return BigDecimal.valueOf(terms.packs()).subtract(used);
  }
}
