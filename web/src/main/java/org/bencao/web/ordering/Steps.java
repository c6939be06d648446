package org.bencao.web.ordering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderView.Event;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;

/** Draws the story of an order, day by day in the site's time. */
final class Steps {

  private static final Set<String> MACHINES = Set.of("exchange", "clock", "setup");

  private final Wording words;
  private final Optional<Long> shown;
  private final StepFacts facts;

  /**
   * A story in one reader's words.
   *
   * @param shown the document that the page shows beside it
   */
  Steps(Wording words, Optional<Long> shown) {
    this.words = words;
    this.shown = shown;
    this.facts = new StepFacts(words);
  }

  List<Step> of(List<Event> history) {
    var figures = words.figures();
    var steps = new ArrayList<Step>();
    LocalDate day = null;
    for (var event : history) {
      var today = event.at().atZone(figures.zone()).toLocalDate();
      steps.add(step(event, today.equals(day) ? "" : figures.fullDay(today), figures));
      day = today;
    }
    return steps;
  }

  private Step step(Event event, String day, Figures figures) {
    return new Step(
        day,
        figures.exactTime(event.at()),
        event.at().toString(),
        OrderLooks.icon(event.kind()),
        words.business("ordering.event." + event.kind()),
        detail(event),
        event.messageId().map(Tsid::text).orElse(""),
        event.messageId().isPresent() && event.messageId().equals(shown));
  }

  /** Who or which line, and the reason or the facts. */
  private String detail(Event event) {
    var parts = new ArrayList<String>();
    if (!MACHINES.contains(event.actor())) {
      parts.add(event.actor());
    }
    event.line().map(line -> words.page("ordering.order.line", "line", line)).ifPresent(parts::add);
    event
        .reason()
        .map(reason -> words.what(reason, event.facts()))
        .or(() -> facts.of(event))
        .ifPresent(parts::add);
    return String.join(" · ", parts);
  }
}
