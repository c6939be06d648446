package org.bencao.web.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.SignedForm.Flaw;
import org.bencao.ordering.boundary.SignedFormView;
import org.bencao.web.rest.Id;

/**
 * A signed order form as it stands now.
 *
 * @param signer the name in its certificate
 * @param flaw why its signature proves nothing; none where it is good, and of a form that was used
 *     or withdrawn
 * @param usedBy the order, or what waits for approval, that used it
 */
public record SignedFormJson(
    Id id,
    String trackingNumber,
    Optional<LocalDate> day,
    Id sellerId,
    List<SignedFormLineJson> lines,
    String signer,
    Optional<Flaw> flaw,
    Instant addedAt,
    String addedBy,
    boolean withdrawn,
    Optional<Id> usedBy) {

  static SignedFormJson of(SignedFormView form) {
    return new SignedFormJson(
        Id.of(form.id()),
        form.trackingNumber(),
        form.day(),
        Id.of(form.seller().id()),
        form.lines().stream()
            .map(line -> new SignedFormLineJson(line.item(), line.packs()))
            .toList(),
        form.signer(),
        form.flaw(),
        form.addedAt(),
        form.addedBy(),
        form.withdrawn(),
        form.order().map(SignedFormView.Use::id).map(Id::of));
  }
}
