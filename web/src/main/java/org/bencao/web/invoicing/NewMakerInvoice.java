package org.bencao.web.invoicing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bencao.compliance.boundary.ChainKind;
import org.bencao.invoicing.boundary.RecordMakerInvoice;

/**
 * The invoice by which the company bought a lot.
 *
 * @param item any number of an item that the company offers
 * @param issuer who sent it, as it is printed there
 */
public record NewMakerInvoice(
    @NotBlank @Size(max = 60) String item,
    @NotBlank @Size(max = 60) String lot,
    @NotNull ChainKind kind,
    @NotBlank @Size(max = 60) String number,
    @NotNull LocalDate issuedOn,
    @NotBlank @Size(max = 200) String issuer) {

  RecordMakerInvoice command() {
    return new RecordMakerInvoice(item, lot, kind, number, issuedOn, issuer);
  }
}
