package org.bencao.web.invoicing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.InvoiceView.Difference;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;

/** Draws differences: the reason in four parts, the clock, and what was said. */
final class ShownDifferences {

  private final Wording words;
  private final Instant now;

  ShownDifferences(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  ShownDifference of(Difference difference) {
    var rest = difference.position().isPresent() ? "lines" : "invoice";
    return new ShownDifference(
        Tsid.text(difference.id()),
        why(difference, words.page("invoicing.rest." + rest)),
        difference
            .position()
            .map(line -> words.page("invoicing.match.line", "line", line))
            .orElseGet(() -> words.page("invoicing.match.whole")),
        words.figures().money(difference.amount()),
        difference.closedAt().isPresent() ? "" : due(difference),
        state(difference),
        thread(difference),
        difference.acceptable(),
        difference.disputedAt().isPresent());
  }

  /** What a person may take as it is only asks. */
  private Why why(Difference difference, String rest) {
    var why = words.why(difference.finding(), rest);
    return new Why(
        difference.acceptable() ? "warn" : "bad",
        why.fact(),
        why.rule(),
        why.document(),
        why.date(),
        why.rest(),
        why.action());
  }

  private String due(Difference difference) {
    var left = Duration.between(now, difference.dueAt());
    return left.isNegative()
        ? words.page("invoicing.match.overdue", "time", words.duration(left.negated()))
        : words.page("invoicing.match.left", "time", words.duration(left));
  }

  private Tag state(Difference difference) {
    if (difference.resolution().isPresent()) {
      var word = words.business("invoicing.resolution." + difference.resolution().get());
      return Tag.of(new Look("ok", "check"), word);
    }
    var state = difference.disputedAt().isPresent() ? LineState.IN_DISPUTE : asks(difference);
    return Tag.of(
        InvoiceLooks.of(state),
        words.page(
            "invoicing.line." + state, "amount", words.figures().money(difference.amount())));
  }

  private static LineState asks(Difference difference) {
    return difference.acceptable() ? LineState.OUTSIDE : LineState.OVER;
  }

  private List<String> thread(Difference difference) {
    var said = new ArrayList<String>();
    said.add(words.page("invoicing.thread.opened", "time", time(difference.openedAt())));
    difference
        .disputedAt()
        .ifPresent(
            at ->
                said.add(
                    words.page(
                        "invoicing.thread.disputed",
                        "time",
                        time(at),
                        "by",
                        difference.disputedBy().orElse(""),
                        "claim",
                        difference.claimNumber().orElse(""))));
    difference
        .closedAt()
        .ifPresent(
            at ->
                said.add(
                    words.page(
                        "invoicing.thread.closed",
                        "time",
                        time(at),
                        "by",
                        difference.closedBy().orElse(""))));
    difference
        .note()
        .ifPresent(text -> said.add(words.page("invoicing.thread.note", "note", text)));
    return said;
  }

  private String time(Instant at) {
    return words.figures().minute(at, now);
  }
}
