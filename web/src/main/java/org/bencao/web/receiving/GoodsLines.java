package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the lots of a delivery with what was found of each. */
final class GoodsLines {

  private static final String NOTHING = "–";

  private final Wording words;
  private final Optional<Integer> current;

  /** What is said of the days that are left; a recall is not. */
  private static final Set<Reason> OF_THE_DATE =
      EnumSet.of(Reason.EXPIRED, Reason.SHELF_LIFE_SHORT);

  GoodsLines(Wording words, Optional<Integer> current) {
    this.words = words;
    this.current = current;
  }

  GoodsLine row(DespatchView.Line line) {
    var most = line.advised().add(line.overage());
    return new GoodsLine(
        line.position(),
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        more(line),
        line.lot().orElse(NOTHING),
        line.expiry().map(words.figures()::expiry).orElse(NOTHING),
        days(line),
        line.findings().stream().findFirst().map(words::what).orElse(""),
        figure(most),
        figure(line.good()),
        line.quarantined().signum() > 0 ? figure(line.quarantined()) : NOTHING,
        apart(line),
        line.found().longValue(),
        Math.max(1, most.longValue()),
        words.page(
            "receiving.deliveries.share", "counted", figure(line.found()), "advised", figure(most)),
        state(line),
        current.filter(position -> position == line.position()).isPresent());
  }

  /** Days that are left; what is below the buyer's least is never drawn as good. */
  Tag days(DespatchView.Line line) {
    var hue =
        line.findings().stream()
            .filter(found -> OF_THE_DATE.contains(found.reason()))
            .findFirst()
            .map(GoodsLines::hue)
            .orElse("");
    return new Tag(
        hue, hue.equals("bad") ? "ban" : "hourglass", line.daysLeft().map(this::left).orElse(""));
  }

  private String left(long days) {
    return days < 0
        ? words.page("receiving.goods-in.daysAgo", "days", -days)
        : words.page("receiving.goods-in.daysLeft", "days", days);
  }

  private static String hue(Finding finding) {
    return finding.reason() == Reason.EXPIRED ? "bad" : "warn";
  }

  private String more(DespatchView.Line line) {
    return Stream.of(
            Optional.of(line.orderNumber()),
            line.sscc()
                .map(unit -> unit.substring(unit.length() - 6))
                .map(end -> words.page("receiving.goods-in.carton", "end", end)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** Packs that are neither good nor held. */
  private String apart(DespatchView.Line line) {
    return Stream.of(
            Map.entry(GoodsState.DAMAGED, line.damaged()),
            Map.entry(GoodsState.REFUSED, line.refused()),
            Map.entry(GoodsState.OVER, line.overage()))
        .filter(part -> part.getValue().signum() > 0)
        .map(
            part ->
                words.page(
                    "receiving.goods-in.apart",
                    "count",
                    figure(part.getValue()),
                    "state",
                    words.business("receiving.goods." + part.getKey())))
        .collect(Collectors.joining(" · "));
  }

  private Tag state(DespatchView.Line line) {
    if (line.left().signum() <= 0) {
      return line.shortfall().signum() > 0
          ? tag(new Look("warn", "minus-circle"), "SHORT", line.shortfall())
          : tag(new Look("ok bare", "check"), "COMPLETE", BigDecimal.ZERO);
    }
    if (line.hold().isPresent()) {
      return tag(new Look("bad", "lock"), "HOLD", BigDecimal.ZERO);
    }
    var stop = line.findings().stream().filter(Finding::refuses).findFirst();
    if (stop.isPresent()) {
      var kind = StopWords.kind(stop.get().reason());
      var look = ReceivingLooks.of(kind);
      return Tag.of(look, kindWord(kind));
    }
    return line.found().signum() == 0
        ? tag(new Look("bare", "circle"), "EXPECTED", BigDecimal.ZERO)
        : tag(new Look("bare", "qrcode"), "LEFT", line.left());
  }

  private String kindWord(DiscrepancyKind kind) {
    return words.business("receiving.kind." + kind);
  }

  private Tag tag(Look look, String state, BigDecimal count) {
    return Tag.of(look, words.page("receiving.line." + state, "count", figure(count)));
  }

  private String figure(BigDecimal quantity) {
    return words.figures().quantity(quantity);
  }
}
