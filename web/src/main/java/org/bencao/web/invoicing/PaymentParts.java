package org.bencao.web.invoicing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.RecordPayment;
import org.bencao.web.rest.Id;

/**
 * Which invoices money pays.
 *
 * @param parts none for the oldest that are owed
 */
public record PaymentParts(@NotNull @Size(max = 200) List<@NotNull @Valid Part> parts) {

  /**
   * So much of an invoice in all.
   *
   * @param amount with tax, in the currency of the payment
   */
  public record Part(
      @NotNull Id invoiceId,
      @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,2})?") String amount) {}

  static List<RecordPayment.Part> of(List<Part> parts) {
    return parts.stream()
        .map(
            one ->
                new RecordPayment.Part(
                    new InvoiceId(one.invoiceId().value()), new BigDecimal(one.amount())))
        .toList();
  }
}
