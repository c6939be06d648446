package org.bencao.web.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import org.bencao.compliance.boundary.ChainKind;
import org.bencao.invoicing.boundary.MakerInvoiceView;
import org.bencao.web.rest.Id;

/** The invoice by which the company bought a lot, as it was shown. */
public record MakerInvoiceJson(
    Id id,
    Id itemId,
    String itemCode,
    String lot,
    ChainKind kind,
    String number,
    LocalDate issuedOn,
    String issuer,
    String recordedBy,
    Instant recordedAt) {

  static MakerInvoiceJson of(MakerInvoiceView view) {
    return new MakerInvoiceJson(
        Id.of(view.id()),
        Id.of(view.item().id()),
        view.item().code(),
        view.lot(),
        view.kind(),
        view.number(),
        view.issuedOn(),
        view.issuer(),
        view.recordedBy(),
        view.recordedAt());
  }
}
