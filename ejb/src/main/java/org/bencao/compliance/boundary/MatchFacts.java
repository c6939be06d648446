package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;

/**
 * What rules know of one line of an invoice.
 *
 * @param line of the invoice
 * @param day of the invoice
 * @param invoiced packs of this line
 * @param beyond of these, packs that nobody received and kept, or ordered
 * @param used packs that were received and kept
 * @param price net of tax as invoiced
 * @param agreed net of tax as confirmed, else as ordered
 * @param taxPercent as invoiced
 * @param agreedTaxPercent as the law of both parties wants it of the offer
 * @param free what of it costs nothing
 * @param sellerPapers kinds of papers that the seller held on the day of the invoice, verified
 */
public record MatchFacts(
    int line,
    LocalDate day,
    String buyerProfile,
    BigDecimal invoiced,
    BigDecimal beyond,
    BigDecimal used,
    UnitPrice price,
    UnitPrice agreed,
    BigDecimal taxPercent,
    BigDecimal agreedTaxPercent,
    Set<String> sellerPapers,
    Money net,
    Free free) {

  /**
   * What of the order's line costs nothing.
   *
   * @param alone the line asks no money, and what it came with is on another invoice
   * @param unbilled packs that were kept beyond what was ordered, and are on no invoice though all
   *     that was ordered is
   */
  public record Free(boolean alone, BigDecimal unbilled) {}

  public MatchFacts {
    sellerPapers = Set.copyOf(sellerPapers);
  }
}
