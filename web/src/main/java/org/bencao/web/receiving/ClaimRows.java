package org.bencao.web.receiving;

import java.time.Duration;
import java.time.Instant;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws claims with their clock. */
final class ClaimRows {

  private final Wording words;
  private final Instant now;

  ClaimRows(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  ClaimRow row(DiscrepancyView claim) {
    var figures = words.figures();
    return new ClaimRow(
        Tsid.text(claim.id()),
        claim.number(),
        kind(claim),
        words.name(claim.nameEn(), claim.nameZh()),
        words.otherName(claim.nameEn(), claim.nameZh()),
        claim.orderNumber(),
        figures.quantity(claim.quantity()) + " " + words.unit(claim.unit()),
        claim.held().signum() > 0 ? figures.quantity(claim.held()) : "–",
        figures.money(claim.stake()),
        figures.minute(claim.dueAt(), now),
        clock(claim),
        isLate(claim),
        claim.owner(),
        state(claim));
  }

  Tag kind(DiscrepancyView claim) {
    return Tag.of(
        ReceivingLooks.of(claim.kind()), words.business("receiving.kind." + claim.kind()));
  }

  /** What stands still comes before what is late. */
  Tag state(DiscrepancyView claim) {
    if (claim.closedAt().isPresent()) {
      return tag(new Look("ok", "check"), "CLOSED");
    }
    if (claim.held().signum() > 0) {
      return tag(new Look("bad", "lock"), "HELD");
    }
    return isLate(claim)
        ? tag(new Look("warn", "clock"), "LATE")
        : tag(new Look("info", "comments"), "OPEN");
  }

  /** Time that is left, or by how much it is over; a closed claim has no clock. */
  String clock(DiscrepancyView claim) {
    if (claim.closedAt().isPresent()) {
      return "–";
    }
    var left = Duration.between(now, claim.dueAt());
    return left.isNegative()
        ? words.page("receiving.claims.over", "time", words.duration(left.negated()))
        : words.page("receiving.claims.left", "time", words.duration(left));
  }

  private boolean isLate(DiscrepancyView claim) {
    return claim.closedAt().isEmpty() && claim.dueAt().isBefore(now);
  }

  private Tag tag(Look look, String state) {
    return Tag.of(look, words.page("receiving.claim.state." + state));
  }
}
