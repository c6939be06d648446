package org.bencao.invoicing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;

/**
 * A payment as either side sees it.
 *
 * @param onAccount what pays no invoice yet
 * @param reference of the bank's statement
 * @param receivedOn a day of the seller's
 * @param payer whose account it came from; none where it is the buyer's
 * @param withdrawn why and by whom it was taken back, if it was
 */
public record PaymentView(
    long id,
    Party seller,
    Party buyer,
    Money amount,
    Money onAccount,
    String reference,
    LocalDate receivedOn,
    PaymentMethod method,
    Optional<String> payer,
    Instant recordedAt,
    String recordedBy,
    Optional<Withdrawal> withdrawn,
    List<Part> parts) {

  public PaymentView {
    parts = List.copyOf(parts);
  }

  /** One of the two companies. */
  public record Party(long id, String nameEn, String nameZh) {}

  /** What it paid of an invoice. */
  public record Part(InvoiceId invoice, String number, Money amount) {}

  /** That it was taken back. */
  public record Withdrawal(Instant at, String by, String note) {}
}
