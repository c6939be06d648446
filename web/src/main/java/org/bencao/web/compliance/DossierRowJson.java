package org.bencao.web.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.compliance.boundary.DossierRow;
import org.bencao.web.rest.Id;

/**
 * A first-trade dossier.
 *
 * @param seller letters of the supplier, as in its order numbers
 * @param item code of the item; none where it is the supplier's own
 * @param state DRAFT, REVIEW, APPROVED or ENDED
 * @param signed steps that are signed, of four
 * @param next the step that is to be signed: PURCHASER, PURCHASING_HEAD, QUALITY_OFFICER or
 *     QUALITY_HEAD
 * @param paper number of the file on paper that it was taken over from
 * @param agreementTo last day of the quality agreement in the buyer's zone
 */
public record DossierRowJson(
    Id id,
    String seller,
    Optional<String> item,
    String state,
    int signed,
    Optional<String> next,
    Optional<String> paper,
    Optional<String> agreementNumber,
    Optional<LocalDate> agreementTo,
    Optional<LocalDate> approvedOn,
    Optional<LocalDate> reviewedOn) {

  static DossierRowJson of(DossierRow row) {
    return new DossierRowJson(
        Id.of(row.id()),
        row.seller().code(),
        row.item().map(item -> item.code()),
        row.state().name(),
        row.signed(),
        row.next().map(Enum::name),
        Optional.of(row.paper()).filter(text -> !text.isEmpty()),
        Optional.of(row.agreementNumber()).filter(text -> !text.isEmpty()),
        row.agreementTo(),
        row.approvedOn(),
        row.reviewedOn());
  }
}
