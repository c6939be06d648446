package org.bencao.invoicing.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bencao.compliance.boundary.ChainKind;

/**
 * Show by which invoice the own company bought a lot (TIV-01).
 *
 * @param item any number of an item that the company offers
 * @param number of the invoice
 * @param issuer who sent it, as it is printed there
 */
public record RecordMakerInvoice(
    @NotBlank @Size(max = 60) String item,
    @NotBlank @Size(max = 60) String lot,
    @NotNull ChainKind kind,
    @NotBlank @Size(max = 60) String number,
    @NotNull LocalDate issuedOn,
    @NotBlank @Size(max = 200) String issuer) {}
