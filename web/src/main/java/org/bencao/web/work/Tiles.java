package org.bencao.web.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.web.exchange.Wording;
import org.bencao.work.boundary.WorkView.CutOff;
import org.bencao.work.boundary.WorkView.Strip;

/** Draws the numbers above the queue. */
final class Tiles {

  private static final Duration NEAR = Duration.ofHours(1);
  private static final Duration BETWEEN_CUT_OFFS = Duration.ofDays(1);

  private final Wording words;
  private final Instant now;

  Tiles(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  List<Tile> of(Strip strip) {
    var tiles = new ArrayList<Tile>();
    strip.cutOffs().forEach(cutOff -> tiles.add(clock(cutOff)));
    if (strip.unanswered() > 0) {
      tiles.add(count("unanswered", strip.unanswered(), "/ordering/orders"));
    }
    if (strip.licences() > 0) {
      tiles.add(count("licences", strip.licences(), "/compliance/desk"));
    }
    return tiles;
  }

  private Tile clock(CutOff cutOff) {
    var figures = words.figures();
    var left = Duration.between(now, cutOff.at());
    return new Tile(
        words.name(cutOff.sellerNameEn(), cutOff.sellerNameZh()),
        words.otherName(cutOff.sellerNameEn(), cutOff.sellerNameZh()),
        words.duration(left),
        words.page("work.strip.cutOff", "time", figures.minute(cutOff.at(), now)),
        left.compareTo(NEAR) < 0,
        used(left),
        words.page("work.strip.lines", "count", cutOff.lines()),
        cutOff.net().stream().map(figures::money).collect(Collectors.joining(" + ")),
        "/ordering/pad");
  }

  /** Cut-offs come once a day, so the last one was a day before the next. */
  private static int used(Duration left) {
    long minutes = Math.max(0, Math.min(left.toMinutes(), BETWEEN_CUT_OFFS.toMinutes()));
    return (int) (100 - minutes * 100 / BETWEEN_CUT_OFFS.toMinutes());
  }

  private Tile count(String what, long count, String path) {
    return new Tile(
        words.page("work.tile." + what),
        "",
        words.figures().count(count),
        words.page("work.small." + what, "count", count),
        false,
        0,
        "",
        "",
        path);
  }
}
