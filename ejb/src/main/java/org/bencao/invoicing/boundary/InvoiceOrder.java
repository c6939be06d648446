package org.bencao.invoicing.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.document.InvoiceDocument;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * What the desk of a seller without EDI invoices, or credits.
 *
 * @param number the seller's number of the document
 * @param creditedInvoice number of the invoice that a credit note takes back from
 */
public record InvoiceOrder(
    @NotNull PurchaseOrderId order,
    @NotNull InvoiceDocument.Kind kind,
    @NotBlank @Size(max = 60) String number,
    @NotNull LocalDate issuedOn,
    Optional<@Size(max = 60) String> despatchNumber,
    Optional<@Size(max = 60) String> creditedInvoice,
    @NotEmpty List<@Valid Line> lines) {

  /**
   * One line.
   *
   * @param price net; empty for the agreed one
   * @param taxPercent empty for the rate of the offer
   */
  public record Line(
      int line,
      @NotNull @Positive BigDecimal quantity,
      Optional<@PositiveOrZero BigDecimal> price,
      Optional<@PositiveOrZero BigDecimal> taxPercent) {}

  public InvoiceOrder {
    lines = List.copyOf(lines);
  }
}
