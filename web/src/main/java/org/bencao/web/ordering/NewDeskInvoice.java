package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.invoicing.boundary.InvoiceOrder;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Invoice packs of an order, or credit what was invoiced; its number is its key.
 *
 * @param number the seller's number of the document
 * @param despatchNumber the despatch that is invoiced
 * @param creditedInvoice number of the invoice that a credit note takes back from
 */
public record NewDeskInvoice(
    @NotNull DeskDocument kind,
    @NotNull @Size(max = 60) @Pattern(regexp = TypedForms.SAID) String number,
    @NotNull LocalDate issuedOn,
    @NotNull Optional<@Size(max = 60) @Pattern(regexp = TypedForms.SAID) String> despatchNumber,
    @NotNull Optional<@Size(max = 60) @Pattern(regexp = TypedForms.SAID) String> creditedInvoice,
    @NotEmpty @Size(max = 5000) List<@NotNull @Valid NewDeskInvoiceLine> lines) {

  InvoiceOrder command(PurchaseOrderId order) {
    return new InvoiceOrder(
        order,
        kind.kind(),
        number,
        issuedOn,
        despatchNumber,
        creditedInvoice,
        lines.stream().map(NewDeskInvoiceLine::command).toList());
  }
}
