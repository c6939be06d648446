package org.bencao.invoicing.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.common.Money;
import org.bencao.common.Sha256;

/**
 * Write down that a buyer has paid.
 *
 * @param key made by the sender; the same key is written down once
 * @param reference of the bank's statement
 * @param payer whose account it came from; empty where it is the buyer's
 * @param parts which invoices it pays; when none is named the oldest that are owed
 */
public record RecordPayment(
    @NotBlank @Size(max = 120) String key,
    @Positive long buyerCompanyId,
    @NotNull Money amount,
    @NotBlank @Size(max = 60) String reference,
    @NotNull LocalDate receivedOn,
    @NotNull PaymentMethod method,
    @NotNull @Size(max = 200) String payer,
    @NotNull @Size(max = 200) List<Part> parts) {

  /** From an account of the buyer. */
  public RecordPayment(
      String key,
      long buyerCompanyId,
      Money amount,
      String reference,
      LocalDate receivedOn,
      List<Part> parts) {
    this(key, buyerCompanyId, amount, reference, receivedOn, PaymentMethod.TRANSFER, "", parts);
  }

  public RecordPayment {
    parts = List.copyOf(parts);
  }

  /** Whether it came from an account of the buyer. */
  public boolean isPlain() {
    return method == PaymentMethod.TRANSFER && payer.isBlank();
  }

  /** Of all that it says but the key. */
  public byte[] contentHash() {
    return Sha256.of(
        buyerCompanyId
            + "|"
            + amount
            + "|"
            + reference
            + "|"
            + receivedOn
            + (isPlain() ? "" : "|" + method + "|" + payer)
            + "|"
            + parts.stream()
                .map(one -> one.invoice().value() + "=" + one.amount().stripTrailingZeros())
                .sorted()
                .collect(Collectors.joining(",")));
  }

  /** So much of an invoice, in the currency of the payment. */
  public record Part(InvoiceId invoice, BigDecimal amount) {}
}
