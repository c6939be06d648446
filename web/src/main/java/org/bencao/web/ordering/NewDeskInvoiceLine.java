package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.invoicing.boundary.InvoiceOrder;

/**
 * One line of an invoice or credit note.
 *
 * @param quantity whole packs
 * @param price net of tax; absent for the agreed one
 * @param taxPercent absent for the rate of the offer
 */
public record NewDeskInvoiceLine(
    int line,
    @NotNull @Pattern(regexp = TypedForms.PACKS) String quantity,
    @NotNull Optional<@Pattern(regexp = TypedForms.PRICE) String> price,
    @NotNull Optional<@Pattern(regexp = "[0-9]{1,2}(\\.[0-9]{1,3})?") String> taxPercent) {

  InvoiceOrder.Line command() {
    return new InvoiceOrder.Line(
        line,
        new BigDecimal(quantity),
        price.map(BigDecimal::new),
        taxPercent.map(BigDecimal::new));
  }
}
