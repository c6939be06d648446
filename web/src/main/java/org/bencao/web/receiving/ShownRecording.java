package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.RecordingView;
import org.bencao.web.exchange.Wording;

/**
 * What a recorder wrote, as it is drawn: a line of {@value #WIDE} by {@value #HIGH}.
 *
 * @param line points of the line
 * @param band top of the range that is kept; empty where no rule names one
 * @param bandHigh height of that range
 * @param outside whether a reading lies out of it
 */
public record ShownRecording(
    String id,
    String name,
    String from,
    String to,
    String lowest,
    String highest,
    String fact,
    String line,
    String band,
    String bandHigh,
    boolean outside) {

  static final int WIDE = 600;
  static final int HIGH = 90;

  private static final double MARGIN = 1;

  static ShownRecording of(
      RecordingView one, Optional<DespatchView.Range> range, Wording words, Instant now) {
    var bottom = edge(one.lowest(), range.map(DespatchView.Range::lowest), false);
    var top = edge(one.highest(), range.map(DespatchView.Range::highest), true);
    long all = Math.max(1, Duration.between(one.from(), one.to()).toMillis());
    var line =
        one.points().stream()
            .map(
                point ->
                    number(
                            WIDE
                                * (double) Duration.between(one.from(), point.at()).toMillis()
                                / all)
                        + ","
                        + number(at(point.celsius().doubleValue(), bottom, top)))
            .collect(Collectors.joining(" "));
    var figures = words.figures();
    return new ShownRecording(
        Tsid.text(one.id()),
        one.name(),
        figures.shortly(one.from(), now),
        figures.shortly(one.to(), now),
        figures.quantity(one.lowest()),
        figures.quantity(one.highest()),
        words.page(
            "receiving.way.fact",
            "readings",
            one.readings(),
            "minutes",
            one.longestGap().toMinutes(),
            "by",
            one.addedBy()),
        line,
        range.map(kept -> number(at(kept.highest().doubleValue(), bottom, top))).orElse(""),
        range
            .map(
                kept ->
                    number(
                        at(Math.max(bottom, kept.lowest().doubleValue()), bottom, top)
                            - at(kept.highest().doubleValue(), bottom, top)))
            .orElse("0"),
        range
            .filter(
                kept ->
                    one.lowest().compareTo(kept.lowest()) < 0
                        || one.highest().compareTo(kept.highest()) > 0)
            .isPresent());
  }

  /** A little beyond what was written and what is kept; below absolute cold there is no range. */
  private static double edge(BigDecimal written, Optional<BigDecimal> kept, boolean up) {
    double far =
        kept.map(BigDecimal::doubleValue)
            .filter(value -> value > -99)
            .map(
                value ->
                    up
                        ? Math.max(value, written.doubleValue())
                        : Math.min(value, written.doubleValue()))
            .orElse(written.doubleValue());
    return up ? far + MARGIN : far - MARGIN;
  }

  private static double at(double celsius, double bottom, double top) {
    return HIGH * (top - celsius) / (top - bottom);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
