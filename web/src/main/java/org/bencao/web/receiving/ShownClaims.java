package org.bencao.web.receiving;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.Wording;

/** Draws one claim with all that is known of it. */
final class ShownClaims {

  private final Wording words;
  private final Instant now;

  ShownClaims(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  ShownClaim shown(DiscrepancyView claim, DespatchRow delivery) {
    return new ShownClaim(
        new ClaimRows(words, now).row(claim),
        words.name(delivery.sellerNameEn(), delivery.sellerNameZh()),
        words.name(delivery.siteNameEn(), delivery.siteNameZh()),
        claim.despatchNumber(),
        claim.despatchId().text(),
        claim.orderId().text(),
        String.valueOf(claim.orderLine()),
        lot(claim),
        claim.note().orElse(""),
        claim.reasons().stream().map(one -> words.why(one, "")).toList(),
        by(claim.openedAt(), claim.openedBy()),
        decision(claim),
        claim.closedAt().map(at -> by(at, claim.closedBy().orElse("–"))).orElse(""),
        claim.photos().stream().map(this::picture).toList());
  }

  private String lot(DiscrepancyView claim) {
    return Stream.of(claim.lot(), claim.expiry().map(words.figures()::date))
        .flatMap(known -> known.stream())
        .collect(Collectors.joining(" · "));
  }

  private String decision(DiscrepancyView claim) {
    return claim
        .verdict()
        .map(
            verdict ->
                words.page(
                    "receiving.claim.decided." + verdict,
                    "by",
                    claim.decidedBy().orElse("–"),
                    "note",
                    claim.decisionNote().orElse("–")))
        .orElse("");
  }

  private ShownClaim.Picture picture(DiscrepancyView.Photo photo) {
    return new ShownClaim.Picture(
        Tsid.text(photo.id()), photo.name(), by(photo.addedAt(), photo.addedBy()));
  }

  private String by(Instant at, String person) {
    return words.page(
        "receiving.claim.by", "time", words.figures().minute(at, now), "person", person);
  }
}
