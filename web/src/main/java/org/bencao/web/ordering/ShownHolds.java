package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.Habit.Earlier;
import org.bencao.ordering.boundary.HoldState;
import org.bencao.ordering.boundary.HoldView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws unusual lines of orders. */
final class ShownHolds {

  private final Wording words;
  private final Instant now;

  ShownHolds(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  ShownHold row(HoldView hold) {
    var item = hold.item();
    return new ShownHold(
        Tsid.text(hold.id()),
        hold.number(),
        String.valueOf(hold.line()),
        words.name(item.lineEn(), item.lineZh()),
        words.otherName(item.lineEn(), item.lineZh()),
        words.name(hold.buyer().nameEn(), hold.buyer().nameZh()),
        words.what(
            Reason.SUSPICIOUS_ORDER,
            Map.of(
                "item", item.nameEn(),
                "item_zh", item.nameZh(),
                "qty", words.figures().quantity(hold.units()),
                "usual", words.figures().quantity(hold.usual()),
                "cause", "#cause.order." + hold.cause())),
        words.figures().minute(hold.openedAt(), now),
        tag(hold.state()),
        hold.state() == HoldState.OPEN);
  }

  private Tag tag(HoldState state) {
    var text = words.page("ordering.hold.state." + state);
    return switch (state) {
      case OPEN -> new Tag("warn", "hourglass", text);
      case CLEARED -> new Tag("ok", "check", text);
      case REPORTED -> new Tag("bad", "ban", text);
    };
  }

  ShownHold.Detail detail(HoldView hold) {
    var site = hold.site();
    var fields = new ArrayList<ShownHold.Field>();
    fields.add(field("order", hold.number() + " · " + hold.line()));
    fields.add(field("buyer", words.name(hold.buyer().nameEn(), hold.buyer().nameZh())));
    fields.add(field("site", words.name(site.nameEn(), site.nameZh())));
    fields.add(field("units", words.figures().quantity(hold.units())));
    fields.add(field("usual", words.figures().quantity(hold.usual())));
    fields.add(field("since", words.figures().minute(hold.openedAt(), now)));
    var decision = hold.decision();
    return new ShownHold.Detail(
        row(hold),
        fields,
        bars(hold),
        most(hold).toPlainString(),
        decision
            .map(
                one ->
                    words.page(
                        "ordering.hold.decidedBy",
                        "name",
                        one.by(),
                        "at",
                        words.figures().minute(one.at(), now)))
            .orElse(""),
        decision.map(HoldView.Decision::evidence).orElse(""));
  }

  private ShownHold.Field field(String name, String text) {
    return new ShownHold.Field(words.page("ordering.hold." + name), text);
  }

  /** What was ordered before, and this order at the end. */
  private List<ShownHold.Bar> bars(HoldView hold) {
    var bars = new ArrayList<ShownHold.Bar>();
    hold.earlier().forEach(one -> bars.add(bar(one, "")));
    bars.add(bar(new Earlier(hold.openedAt(), hold.units()), "warn"));
    return bars;
  }

  private ShownHold.Bar bar(Earlier one, String hue) {
    return new ShownHold.Bar(
        words.figures().date(one.at().atZone(words.figures().zone()).toLocalDate()),
        one.units().stripTrailingZeros().toPlainString(),
        words.figures().quantity(one.units()),
        hue);
  }

  private static BigDecimal most(HoldView hold) {
    return hold.earlier().stream()
        .map(Earlier::units)
        .reduce(hold.units(), BigDecimal::max)
        .stripTrailingZeros();
  }
}
