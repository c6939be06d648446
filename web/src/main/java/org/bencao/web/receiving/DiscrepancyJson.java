package org.bencao.web.receiving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.ordering.Quantities;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * Something that was found and is not as advised: a claim with an owner and a clock.
 *
 * @param number the claim's number, told to the supplier
 * @param held of the quantity, what still lies in quarantine
 * @param stake quantity at the agreed price, net
 * @param reasons what rules had against the packs when they were counted
 * @param verdict what the quality officer decided of what was held
 * @param codes of the packs, where they were counted by their codes
 */
public record DiscrepancyJson(
    Id id,
    String number,
    Id despatchId,
    String despatchNumber,
    int position,
    Id orderId,
    String orderNumber,
    int orderLine,
    String nameEn,
    String nameZh,
    String unit,
    DiscrepancyKind kind,
    String quantity,
    String held,
    MoneyJson stake,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    Optional<String> note,
    List<ReasonJson> reasons,
    Instant openedAt,
    String openedBy,
    String owner,
    Instant dueAt,
    Optional<DiscrepancyView.Verdict> verdict,
    Optional<String> decidedBy,
    Optional<String> decisionNote,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    List<ClaimPhotoJson> photos,
    List<String> codes) {

  static DiscrepancyJson of(DiscrepancyView claim, Locale locale) {
    return new DiscrepancyJson(
        Id.of(claim.id()),
        claim.number(),
        Id.of(claim.despatchId().value()),
        claim.despatchNumber(),
        claim.position(),
        Id.of(claim.orderId().value()),
        claim.orderNumber(),
        claim.orderLine(),
        claim.nameEn(),
        claim.nameZh(),
        claim.unit(),
        claim.kind(),
        Quantities.text(claim.quantity()),
        Quantities.text(claim.held()),
        MoneyJson.of(claim.stake()),
        claim.lot(),
        claim.expiry(),
        claim.note(),
        claim.reasons().stream().map(one -> ReasonJson.of(one, locale)).toList(),
        claim.openedAt(),
        claim.openedBy(),
        claim.owner(),
        claim.dueAt(),
        claim.verdict(),
        claim.decidedBy(),
        claim.decisionNote(),
        claim.closedAt(),
        claim.closedBy(),
        claim.photos().stream().map(ClaimPhotoJson::of).toList(),
        claim.codes());
  }
}
