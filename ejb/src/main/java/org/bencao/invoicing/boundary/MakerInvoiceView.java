package org.bencao.invoicing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.compliance.boundary.ChainKind;

/** By which invoice the own company bought a lot, as it showed (TIV-01). */
public record MakerInvoiceView(
    long id,
    ItemView item,
    String lot,
    ChainKind kind,
    String number,
    LocalDate issuedOn,
    String issuer,
    String recordedBy,
    Instant recordedAt) {}
