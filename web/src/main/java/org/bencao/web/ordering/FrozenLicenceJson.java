package org.bencao.web.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.OrderView;

/** A licence as it was when the order was judged, with the hash of that state. */
public record FrozenLicenceJson(
    String party,
    String kind,
    String number,
    String mode,
    List<String> scope,
    LocalDate issued,
    Optional<LocalDate> validTo,
    Optional<String> verifiedBy,
    Optional<Instant> verifiedAt,
    String hash) {

  static FrozenLicenceJson of(OrderView.LicenceCopy licence) {
    return new FrozenLicenceJson(
        licence.party(),
        licence.kind(),
        licence.number(),
        licence.mode(),
        licence.scope(),
        licence.issued(),
        licence.validTo(),
        licence.verifiedBy(),
        licence.verifiedAt(),
        licence.hash());
  }
}
