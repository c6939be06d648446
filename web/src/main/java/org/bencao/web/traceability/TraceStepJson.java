package org.bencao.web.traceability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.receiving.boundary.LotAct;
import org.bencao.receiving.boundary.LotStep;
import org.bencao.receiving.boundary.LotStep.Place;
import org.bencao.web.rest.Id;

/**
 * One thing that happened to packs of a lot.
 *
 * @param from GLN of where they came from, where they moved
 * @param to GLN of where they were after it
 * @param quantity packs; below zero where a count was taken back
 * @param number of the document that says it
 * @param message the document as it crossed the border, where it did
 */
public record TraceStepJson(
    Instant at,
    LotAct act,
    Optional<String> from,
    String to,
    String itemCode,
    String gtin,
    Optional<LocalDate> expiry,
    String quantity,
    String number,
    Optional<Id> message,
    String orderNumber) {

  static TraceStepJson of(LotStep step) {
    return new TraceStepJson(
        step.at(),
        step.act(),
        step.from().map(TraceStepJson::gln),
        gln(step.to()),
        step.item().code(),
        step.item().gtin(),
        step.expiry(),
        step.quantity().stripTrailingZeros().toPlainString(),
        step.number(),
        step.messageId().map(Id::of),
        step.orderNumber());
  }

  private static String gln(Place place) {
    return place.site().map(site -> site.gln()).orElse(place.company().gln());
  }
}
