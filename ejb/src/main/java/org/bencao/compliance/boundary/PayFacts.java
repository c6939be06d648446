package org.bencao.compliance.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What rules know of an invoice that is to be released for payment.
 *
 * @param day of the act, at the buyer's
 * @param zone of the buyer
 * @param twoInvoices whether the buyer pays only along a chain of two invoices that day
 * @param sellerEn who sends the invoice, in both languages
 * @param lots that were received on its lines; known where two invoices are asked for
 * @param payee to whom it would be paid, where the seller says it
 */
public record PayFacts(
    Instant at,
    LocalDate day,
    String zone,
    String buyerProfile,
    boolean twoInvoices,
    String sellerEn,
    String sellerZh,
    List<PaidLot> lots,
    Optional<Payee> payee) {

  public PayFacts {
    lots = List.copyOf(lots);
  }

  /**
   * A lot of a line.
   *
   * @param line of the invoice
   * @param lot as it was counted; none where nobody said one
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

  /**
   * The seller's account.
   *
   * @param recordedAt when the seller named it
   * @param inDossier whether the buyer's approved first-trade dossier names it
   * @param confirmedBy how many people of the buyer asked back and found it right
   */
  public record Payee(String holder, Instant recordedAt, boolean inDossier, int confirmedBy) {}

  /** An invoice to the seller. */
  public record Bought(ChainKind kind, String issuer) {}
}
