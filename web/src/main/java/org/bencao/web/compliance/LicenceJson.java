package org.bencao.web.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.organisation.boundary.LicenceRecord;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.rest.Id;

/**
 * A licence.
 *
 * @param company letters of its holder, as in its order numbers
 * @param site code of the site for which it was issued; for all sites without it
 * @param state WAITING, VERIFIED, RETURNED, SUSPENDED or REVOKED
 * @param region for which it was issued, ISO 3166; empty for the whole country
 * @param scope legal classes that it names
 * @param validTo its last good day in the holder's zone
 * @param checkedAt when it was last compared with the official register
 */
public record LicenceJson(
    Id id,
    String company,
    Optional<String> site,
    String kind,
    String number,
    String issuer,
    String holder,
    String registryId,
    String mode,
    String region,
    List<String> scope,
    LocalDate issued,
    Optional<LocalDate> validTo,
    String state,
    Optional<String> stateNote,
    Optional<Instant> checkedAt) {

  static LicenceJson of(LicenceRecord one) {
    var licence = one.licence();
    return new LicenceJson(
        Id.of(licence.id()),
        one.company().code(),
        one.site().map(SiteView::code),
        licence.kind(),
        licence.number(),
        one.issuerEn(),
        one.holder(),
        one.registryId(),
        licence.mode(),
        licence.region(),
        licence.scope().stream().sorted().toList(),
        licence.issued(),
        licence.validTo(),
        one.state().name(),
        Optional.of(one.stateNote()).filter(note -> !note.isEmpty()),
        licence.checkedAt());
  }
}
