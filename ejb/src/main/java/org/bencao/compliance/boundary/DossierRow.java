package org.bencao.compliance.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.organisation.boundary.CompanyView;

/**
 * A first-trade dossier (首营企业 of a supplier, 首营品种 of an item from it) as a list shows it.
 *
 * @param signed how many steps are signed
 * @param paper number of the file on paper that it was taken over from; else empty
 * @param agreementTo last day of the quality agreement
 * @param reviewedOn the last review of the supplier
 */
public record DossierRow(
    long id,
    CompanyView seller,
    Optional<ItemView> item,
    DossierState state,
    int round,
    int signed,
    String paper,
    String agreementNumber,
    Optional<LocalDate> agreementTo,
    Optional<LocalDate> approvedOn,
    Optional<LocalDate> reviewedOn,
    String openedBy,
    Instant openedAt,
    Instant changedAt) {

  /** The step that is to be signed next; none where all are, or where it is closed. */
  public Optional<DossierStep> next() {
    return state == DossierState.DRAFT || state == DossierState.REVIEW
        ? Optional.of(DossierStep.values()[signed])
        : Optional.empty();
  }
}
