package org.bencao.web.ordering;

import java.time.Instant;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the claims about one order. */
final class OrderClaims {

  private final Wording words;
  private final Instant now;
  private final String page;

  /**
   * Claims for one reader.
   *
   * @param page path of their page to which the identifier is added, empty for who may not open it
   */
  OrderClaims(Wording words, Instant now, String page) {
    this.words = words;
    this.now = now;
    this.page = page;
  }

  OrderClaim claim(DiscrepancyView claim) {
    var figures = words.figures();
    boolean open = claim.closedAt().isEmpty();
    return new OrderClaim(
        claim.number(),
        page.isEmpty() ? "" : page + Tsid.text(claim.id()),
        words.page(
            "ordering.order.lineSays",
            "line",
            claim.orderLine(),
            "fact",
            words.name(claim.nameEn(), claim.nameZh())),
        words.business("receiving.kind." + claim.kind()),
        figures.quantity(claim.quantity()),
        words.unit(claim.unit()),
        figures.money(claim.stake()),
        open ? figures.minute(claim.dueAt(), now) : "",
        open && claim.dueAt().isBefore(now),
        state(claim));
  }

  /** What lies in quarantine comes first: nobody may use it. */
  private Tag state(DiscrepancyView claim) {
    if (claim.held().signum() > 0) {
      return tag("bad", "lock", "HELD");
    }
    if (claim.closedAt().isPresent()) {
      return tag("ok", "check", "CLOSED");
    }
    return claim
        .verdict()
        .map(
            verdict ->
                verdict == DiscrepancyView.Verdict.RELEASED
                    ? tag("ok", "lock-open", "RELEASED")
                    : tag("bad", "ban", "REFUSED"))
        .orElseGet(() -> tag("warn", "clock", "OPEN"));
  }

  private Tag tag(String hue, String icon, String state) {
    return new Tag(hue, icon, words.page("ordering.order.claim." + state));
  }
}
