package org.bencao.web.ordering;

import java.time.Instant;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderView.OpenException;
import org.bencao.web.exchange.Wording;

/** Draws what a person has to look at. */
final class OpenPoints {

  private final Wording words;
  private final Instant now;

  OpenPoints(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  OpenPoint point(OpenException exception) {
    var why = words.why(exception.finding(), "");
    return new OpenPoint(
        Tsid.text(exception.id()),
        words.figures().shortly(exception.openedAt(), now),
        exception.messageId().map(Tsid::text).orElse(""),
        exception.line().map(line -> why.saying(ofLine(line, why.fact()))).orElse(why));
  }

  private String ofLine(int line, String fact) {
    return words.page("ordering.order.lineSays", "line", line, "fact", fact);
  }
}
