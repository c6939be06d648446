package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.ordering.boundary.OrderChangeView;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws what was asked about a placed order, for either side. */
final class DeskChangeRows {

  private final Wording words;
  private final Instant now;
  private final OrderView order;

  DeskChangeRows(Wording words, Instant now, OrderView order) {
    this.words = words;
    this.now = now;
    this.order = order;
  }

  DeskChangeRow row(OrderChangeView change) {
    return new DeskChangeRow(
        change.number(),
        change.kind() == Kind.CANCEL,
        new Tag("", icon(change.kind()), words.page("ordering.change.kind." + change.kind())),
        state(change.verdict()),
        change.verdict().isEmpty(),
        change.note(),
        words.page(
            "ordering.change.asked",
            "by",
            change.askedBy(),
            "time",
            words.figures().minute(change.askedAt(), now)),
        change.answeredAt().map(at -> words.figures().minute(at, now)).orElse(""),
        change.lines().stream().map(line -> line(change, line)).toList());
  }

  private static String icon(Kind kind) {
    return switch (kind) {
      case CANCEL -> "times";
      case CONSENT -> "check";
      case REFUSAL -> "ban";
    };
  }

  private Tag state(Optional<Verdict> verdict) {
    Function<String, String> word = name -> words.page("ordering.change.state." + name);
    if (verdict.isEmpty()) {
      return new Tag("warn", "hourglass", word.apply("WAITING"));
    }
    return switch (verdict.get()) {
      case ACCEPTED -> new Tag("ok", "check", word.apply("ACCEPTED"));
      case PARTLY_ACCEPTED -> new Tag("warn", "clock", word.apply("PARTLY_ACCEPTED"));
      case REJECTED -> new Tag("bad", "ban", word.apply("REJECTED"));
    };
  }

  private String line(OrderChangeView change, OrderChangeView.Line asked) {
    var line =
        order.lines().stream()
            .filter(one -> one.number() == asked.line())
            .findFirst()
            .orElseThrow();
    boolean granted = change.kind() == Kind.CANCEL && change.verdict().isPresent();
    return words.page(
        granted ? "ordering.change.lineGranted" : "ordering.change.line",
        "line",
        asked.line(),
        "item",
        words.name(line.nameEn(), line.nameZh()),
        "packs",
        words.figures().quantity(asked.asked()),
        "unit",
        words.unit(line.unit()),
        "granted",
        words.figures().quantity(asked.granted()));
  }

  List<DeskChangeRow> rows(List<OrderChangeView> changes) {
    return changes.stream().map(this::row).toList();
  }
}
