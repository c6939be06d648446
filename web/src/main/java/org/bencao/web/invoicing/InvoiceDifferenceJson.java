package org.bencao.web.invoicing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * Something that is not as ordered and received.
 *
 * @param position line of the invoice; absent for the invoice as a whole
 * @param amount what it comes to, net
 * @param acceptable whether it may be accepted as it is
 * @param claimNumber under which the seller was told
 * @param note the last that was written about it
 */
public record InvoiceDifferenceJson(
    Id id,
    Optional<Integer> position,
    ReasonJson reason,
    MoneyJson amount,
    Optional<ToleranceJson> tolerance,
    boolean acceptable,
    Instant openedAt,
    Instant dueAt,
    Optional<Instant> disputedAt,
    Optional<String> disputedBy,
    Optional<String> claimNumber,
    Optional<String> note,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    Optional<InvoiceView.Resolution> resolution) {

  static InvoiceDifferenceJson of(InvoiceView.Difference difference, Locale locale) {
    return new InvoiceDifferenceJson(
        Id.of(difference.id()),
        difference.position(),
        ReasonJson.of(difference.finding(), locale),
        MoneyJson.of(difference.amount()),
        difference.tolerance().map(ToleranceJson::of),
        difference.acceptable(),
        difference.openedAt(),
        difference.dueAt(),
        difference.disputedAt(),
        difference.disputedBy(),
        difference.claimNumber(),
        difference.note(),
        difference.closedAt(),
        difference.closedBy(),
        difference.resolution());
  }
}
