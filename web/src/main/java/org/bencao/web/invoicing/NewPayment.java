package org.bencao.web.invoicing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.invoicing.boundary.PaymentMethod;
import org.bencao.invoicing.boundary.RecordPayment;
import org.bencao.web.credit.Amount;

/**
 * Money that a buyer has paid.
 *
 * @param buyer code of the company
 * @param reference of the bank's statement
 * @param receivedOn a day of the seller's, not one to come
 * @param method by transfer unless said
 * @param payer whose account it came from; absent where it is the buyer's
 * @param parts the invoices that it pays; absent for the oldest that are owed
 */
public record NewPayment(
    @NotBlank @Size(max = 20) String buyer,
    @NotNull @Valid Amount amount,
    @NotBlank @Size(max = 60) String reference,
    @NotNull LocalDate receivedOn,
    @NotNull Optional<PaymentMethod> method,
    @NotNull Optional<@Size(max = 200) String> payer,
    @NotNull Optional<@Size(max = 200) List<PaymentParts.@NotNull @Valid Part>> parts) {

  RecordPayment command(String key, long buyerCompanyId) {
    return new RecordPayment(
        key,
        buyerCompanyId,
        amount.money(),
        reference,
        receivedOn,
        method.orElse(PaymentMethod.TRANSFER),
        payer.map(String::strip).orElse(""),
        PaymentParts.of(parts.orElse(List.of())));
  }
}
