package org.bencao.invoicing.boundary;

import java.time.Instant;
import java.util.List;

/**
 * Where a seller is paid.
 *
 * @param inDossier whether it stands in the buyer's approved first-trade dossier
 * @param confirmations by people of the buyer, the first comes first
 * @param payable rules have nothing against paying the buyer's invoices to it now
 * @param mayConfirm whether the reader is one more
 */
public record PayeeView(
    long id,
    String holder,
    String bank,
    String number,
    String recordedBy,
    Instant recordedAt,
    boolean inDossier,
    List<Confirmation> confirmations,
    boolean payable,
    boolean mayConfirm) {

  public PayeeView {
    confirmations = List.copyOf(confirmations);
  }

  /** Who asked back, and what they noted. */
  public record Confirmation(String name, Instant at, String note) {}
}
