package org.bencao.web.receiving;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.receiving.boundary.TraceSlipView;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * What the platform for traceability codes is told of packs.
 *
 * @param kind PURCHASE_IN or RETURN_OUT
 * @param billType the platform's number for the kind
 * @param document number of the delivery or return
 * @param fault what the platform said last
 * @param reference under which the platform knows it
 * @param reason that it is late
 * @param codes the packs; absent in a list
 */
public record TraceSlipJson(
    Id id,
    String kind,
    String billType,
    Id siteId,
    String document,
    int packs,
    Instant madeAt,
    int tries,
    Optional<String> fault,
    Optional<Instant> uploadedAt,
    Optional<String> uploadedBy,
    Optional<String> reference,
    Optional<ReasonJson> reason,
    Optional<List<SlipCodeJson>> codes) {

  /**
   * A pack.
   *
   * @param inferred it was not scanned, but its delivery names it and came in full
   */
  public record SlipCodeJson(String code, boolean inferred) {}

  static TraceSlipJson of(TraceSlipView one, Locale locale) {
    return of(one, Optional.empty(), locale);
  }

  static TraceSlipJson of(TraceSlipView.Whole whole, Locale locale) {
    return of(
        whole.slip(),
        Optional.of(
            whole.codes().stream()
                .map(code -> new SlipCodeJson(code.code(), code.inferred()))
                .toList()),
        locale);
  }

  private static TraceSlipJson of(
      TraceSlipView one, Optional<List<SlipCodeJson>> codes, Locale locale) {
    return new TraceSlipJson(
        Id.of(one.id()),
        one.kind().name(),
        one.kind().code(),
        Id.of(one.siteId()),
        one.document(),
        one.codes(),
        one.madeAt(),
        one.tries(),
        Optional.of(one.fault()).filter(text -> !text.isEmpty()),
        one.uploaded().map(TraceSlipView.Uploaded::at),
        one.uploaded().map(TraceSlipView.Uploaded::by),
        one.uploaded().map(TraceSlipView.Uploaded::reference),
        one.finding().map(finding -> ReasonJson.of(finding, locale)),
        codes);
  }
}
