package org.bencao.web.ordering;

import java.time.Duration;
import java.time.Instant;
import org.bencao.ordering.boundary.RequisitionRow;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the queue of approvals. */
final class ListedRequisitions {

  private final Wording words;
  private final Instant now;

  ListedRequisitions(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  ListedRequisition row(RequisitionRow row) {
    return new ListedRequisition(
        row.id().text(),
        row.number(),
        words.name(row.sellerNameEn(), row.sellerNameZh()),
        words.page(
            "ordering.approvals.what",
            "who",
            row.requestedBy(),
            "site",
            words.name(row.siteNameEn(), row.siteNameZh()),
            "count",
            row.lines()),
        words.figures().money(row.gross()),
        row.decidedAt()
            .map(at -> words.figures().minute(at, now))
            .orElseGet(() -> words.duration(Duration.between(row.requestedAt(), now))),
        tag(words, row.state()),
        row.special(),
        row.changed(),
        row.state() == RequisitionState.WAITING && !row.special() && !row.changed());
  }

  static Tag tag(Wording words, RequisitionState state) {
    return Tag.of(look(state), words.business("ordering.requisition." + state));
  }

  private static Look look(RequisitionState state) {
    return switch (state) {
      case WAITING -> new Look("warn", "hourglass");
      case APPROVED -> new Look("ok", "check");
      case REFUSED -> new Look("bad", "ban");
      case WITHDRAWN -> new Look("", "undo");
      case EXPIRED -> new Look("", "clock");
    };
  }
}
