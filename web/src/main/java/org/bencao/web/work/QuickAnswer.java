package org.bencao.web.work;

import java.util.Map;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ChangeDraftResult.Changed;
import org.bencao.ordering.boundary.ChangeDraftResult.Refused;
import org.bencao.ordering.boundary.PadLine;
import org.bencao.ordering.boundary.QuickLine;
import org.bencao.web.exchange.Wording;

/**
 * What the script of the pad is told of a line that was typed beside the queue. It counts the rows
 * of its grid; here are none.
 */
final class QuickAnswer {

  private final Wording words;

  QuickAnswer(Wording words) {
    this.words = words;
  }

  Map<String, Object> added(Changed changed) {
    var said =
        changed.draft().lines().stream()
            .filter(line -> line.id() == changed.lineId())
            .findFirst()
            .map(line -> said(line, changed.draft().name()))
            .orElse("");
    return Map.of("count", 0, "said", said, "path", "/ordering/pad?draft=" + draft(changed));
  }

  /** With what was typed, so that nothing is lost. */
  Map<String, Object> refused(Refused refused, QuickLine typed) {
    boolean quantity = refused.finding().reason() == Reason.QUANTITY_UNREADABLE;
    return Map.of(
        "count", 0,
        "refused", words.what(refused.finding()),
        "field", quantity ? "quantity" : "item",
        "text", typed.text(),
        "quantity", typed.quantity(),
        "offer", typed.offerId().map(Tsid::text).orElse(""));
  }

  private String said(PadLine line, String draft) {
    var item = line.offer().item();
    var added =
        words.page(
            "work.quick.added",
            "item",
            words.name(item.lineEn(), item.lineZh()),
            "quantity",
            words.figures().typed(line.quantity()),
            "unit",
            words.unit(item.unit()),
            "draft",
            draft);
    return line.findings().stream()
        .findFirst()
        .map(worst -> words.page("work.quick.but", "added", added, "fact", words.what(worst)))
        .orElse(added);
  }

  private static String draft(Changed changed) {
    return Tsid.text(changed.draft().id());
  }
}
