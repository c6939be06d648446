package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What rules know of an invoice that is to be released for payment.
 *
 * @param day of the act, at the buyer's
 * @param twoInvoices whether the buyer pays only along a chain of two invoices that day
 * @param sellerEn who sends the invoice, in both languages
 * @param lots that were received on its lines
 */
public record PayFacts(
    LocalDate day,
    String buyerProfile,
    boolean twoInvoices,
    String sellerEn,
    String sellerZh,
    List<PaidLot> lots) {

  public PayFacts {
    lots = List.copyOf(lots);
  }

  /**
   * A lot of a line.
   *
   * @param line of the invoice
   * @param lot as it was advised; none where nobody said one
   * @param bought by which invoices the seller says that it bought the lot
   */
  public record PaidLot(
      int line,
      String itemEn,
      String itemZh,
      String makerEn,
      String makerZh,
      Optional<String> lot,
      List<Bought> bought) {

    public PaidLot {
      bought = List.copyOf(bought);
    }
  }

  /** An invoice to the seller. */
  public record Bought(ChainKind kind, String issuer) {}
}
