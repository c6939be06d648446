package org.bencao.web.ordering;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.Rhythm;
import org.bencao.ordering.boundary.StandingRow;
import org.bencao.ordering.boundary.StandingView.CallOff;
import org.bencao.ordering.boundary.StandingView.Called;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws standing orders and what was called off of them. */
final class StandingRows {

  private final Wording words;

  StandingRows(Wording words) {
    this.words = words;
  }

  StandingTab tab(StandingRow row, boolean current) {
    return new StandingTab(
        Tsid.text(row.id()),
        row.name(),
        rhythm(row.rhythm()),
        row.lineCount(),
        state(row),
        current);
  }

  /** Every 2 weeks on Monday. */
  String rhythm(Rhythm rhythm) {
    var day =
        rhythm.unit() == Rhythm.Unit.WEEK ? weekday(rhythm.day()) : String.valueOf(rhythm.day());
    return words.page(
        "ordering.standing.rhythm." + rhythm.unit(), "every", rhythm.every(), "day", day);
  }

  String weekday(int day) {
    return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, words.figures().locale());
  }

  Tag state(StandingRow row) {
    if (row.ended()) {
      return new Tag("", "times", words.page("ordering.standing.ended"));
    }
    var day = words.figures().date(row.nextOn().orElseThrow());
    return row.paused()
        ? new Tag("warn", "pause", words.page("ordering.standing.paused"))
        : new Tag("info", "calendar", words.page("ordering.standing.next", "day", day));
  }

  ShownCallOff callOff(CallOff one, Instant now) {
    return new ShownCallOff(
        words.figures().minute(one.at(), now),
        one.dueOn().map(this::day).orElse(one.actor()),
        one.draftId().map(Tsid::text).orElse(""),
        one.lines().stream().filter(Called::inDraft).map(this::item).toList(),
        one.lines().stream().filter(line -> !line.inDraft()).map(this::item).toList());
  }

  private String day(LocalDate day) {
    return words.page("ordering.standing.due", "day", words.figures().date(day));
  }

  private String item(Called line) {
    return words.page(
        "ordering.standing.called",
        "quantity",
        words.figures().quantity(line.quantity()),
        "unit",
        words.unit(line.item().unit()),
        "item",
        words.name(line.item().lineEn(), line.item().lineZh()));
  }
}
