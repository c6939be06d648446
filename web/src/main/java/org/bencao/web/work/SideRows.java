package org.bencao.web.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bencao.common.WorkTarget;
import org.bencao.ordering.boundary.ExpectedDelivery;
import org.bencao.ordering.boundary.OpenDraft;
import org.bencao.web.exchange.Wording;

/** Draws deliveries and drafts beside the queue. */
final class SideRows {

  private static final int LISTED = 8;

  private final Wording words;
  private final Instant now;

  SideRows(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  List<SideRow> deliveries(List<ExpectedDelivery> deliveries) {
    return deliveries.stream().limit(LISTED).map(this::delivery).toList();
  }

  List<SideRow> drafts(List<OpenDraft> drafts) {
    return drafts.stream().map(this::draft).toList();
  }

  private SideRow delivery(ExpectedDelivery delivery) {
    var today = LocalDate.ofInstant(now, words.figures().zone());
    return new SideRow(
        "",
        words.name(delivery.sellerNameEn(), delivery.sellerNameZh()),
        delivery.day().equals(today)
            ? words.page("work.delivery.today")
            : words.figures().date(delivery.day()),
        words.page("work.delivery.lines", "lines", delivery.lines(), "orders", delivery.orders()));
  }

  private SideRow draft(OpenDraft draft) {
    return new SideRow(
        WorkPaths.of(new WorkTarget(WorkTarget.Kind.DRAFT, draft.id())),
        draft.name(),
        words.page("work.draft.lines", "count", draft.lineCount()),
        words.page(
            "work.draft.saved",
            "time",
            words.figures().minute(draft.savedAt(), now),
            "person",
            draft.savedBy()));
  }
}
