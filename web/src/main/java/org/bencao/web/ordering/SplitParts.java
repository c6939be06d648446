package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.ordering.boundary.DraftView.SupplierSplit;
import org.bencao.web.exchange.Wording;

/** Draws how a draft falls into orders. */
final class SplitParts {

  private static final Duration NEAR = Duration.ofHours(1);

  private final Wording words;
  private final Instant now;

  SplitParts(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  SplitPart part(SupplierSplit split) {
    var figures = words.figures();
    var left = Duration.between(now, split.cutOffAt());
    return new SplitPart(
        words.name(split.sellerNameEn(), split.sellerNameZh()),
        words.otherName(split.sellerNameEn(), split.sellerNameZh()),
        words.duration(left),
        left.compareTo(NEAR) < 0,
        split.lineCount(),
        figures.money(split.net()),
        split.ready() ? "ok" : "warn",
        filled(split),
        minimum(split),
        figures.day(split.arrives()),
        waits(split),
        split.findings().stream().map(finding -> words.why(finding, "")).toList());
  }

  private static int filled(SupplierSplit split) {
    var minimum = split.minimum().amount();
    if (minimum.signum() <= 0 || split.net().amount().compareTo(minimum) >= 0) {
      return 100;
    }
    return split
        .net()
        .amount()
        .multiply(BigDecimal.valueOf(100))
        .divide(minimum, 0, RoundingMode.DOWN)
        .intValue();
  }

  private String minimum(SupplierSplit split) {
    if (split.minimum().amount().signum() <= 0) {
      return words.page("ordering.pad.minimum.none");
    }
    var key =
        split.net().amount().compareTo(split.minimum().amount()) >= 0
            ? "ordering.pad.minimum.met"
            : "ordering.pad.minimum.short";
    return words.page(key, "minimum", words.figures().money(split.minimum()));
  }

  private String waits(SupplierSplit split) {
    if (!split.waitsFor().isEmpty()) {
      return words.page(
          "ordering.pad.waits", "count", split.waitsFor().size(), "lines", list(split.waitsFor()));
    }
    if (!split.staying().isEmpty()) {
      return words.page(
          "ordering.pad.stays", "count", split.staying().size(), "lines", list(split.staying()));
    }
    return "";
  }

  private String list(List<Integer> lines) {
    var comma = words.zh() ? "、" : ", ";
    return lines.stream().map(String::valueOf).collect(Collectors.joining(comma));
  }
}
