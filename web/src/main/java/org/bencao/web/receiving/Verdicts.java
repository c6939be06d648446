package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Wording;

/** Words what became of a scan or an act at one delivery. */
final class Verdicts {

  private static final int LISTED = 4;

  private final Wording words;
  private final DespatchView delivery;

  Verdicts(Wording words, DespatchView delivery) {
    this.words = words;
    this.delivery = delivery;
  }

  Verdict waiting() {
    return plain("WAITING", new Look("", "qrcode"));
  }

  /** Counted to its end, or taken back by who sent it. */
  Verdict over() {
    var row = delivery.row();
    return row.closedAt().isEmpty()
        ? plain("VOIDED", new Look("", "times"))
        : Verdict.of(
            new Look("ok", "check-circle"),
            word("FINISHED"),
            words.page(
                "receiving.says.FINISHED",
                "by",
                row.closedBy().orElse("–"),
                "receipts",
                delivery.receipts().stream()
                    .map(DespatchView.Receipt::number)
                    .collect(Collectors.joining(", "))));
  }

  Verdict refused(Answer answer) {
    return Verdict.stop(stop(answer.word()), words.page("receiving.says.NOTHING"), answer.whys());
  }

  /** Of a scan that leads to no line. */
  Verdict lost(Scan scan, String code) {
    if (scan.kind() == Scan.Kind.SEVERAL) {
      return Verdict.of(
          new Look("warn", "question-circle"),
          word("WHICH"),
          words.page("receiving.says.WHICH", "lots", lots(scan)));
    }
    return Verdict.stop(
        word("UNKNOWN"), words.page("receiving.says.UNKNOWN", "code", code), List.of());
  }

  /** Of a line that was chosen, before anything of it is booked. */
  Verdict judged(Chosen chosen, boolean unclear, List<Finding> findings) {
    var refusal = findings.stream().filter(Finding::refuses).findFirst();
    if (refusal.isPresent()) {
      var reason = refusal.get().reason();
      var says = StopWords.isOfThePack(reason) ? "APART" : "NOTHING";
      return Verdict.stop(
          stop(StopWords.of(reason, words)),
          words.page("receiving.says." + says),
          findings.stream().map(finding -> words.why(finding, "")).toList());
    }
    return unclear
        ? plain("UNCLEAR", new Look("warn", "eye-slash"))
        : Verdict.of(
            new Look("info", "check-circle"),
            word("READY"),
            words.page("receiving.says.READY", "packs", packs(chosen.line(), chosen.quantity())));
  }

  /** Before packs are booked that are not good. */
  Verdict asked(Chosen chosen, GoodsState state) {
    return Verdict.of(
        ReceivingLooks.of(state),
        words.page("receiving.verdict.HOW", "state", words.business("receiving.goods." + state)),
        words.page("receiving.says.HOW", "packs", packs(chosen.line(), chosen.quantity())));
  }

  Verdict booked(DespatchView.Booking booking) {
    var line =
        delivery.lines().stream()
            .filter(one -> one.position() == booking.position())
            .findFirst()
            .orElseThrow();
    var look =
        booking.state() == GoodsState.GOOD
            ? new Look("ok", "check-circle")
            : ReceivingLooks.of(booking.state());
    return Verdict.of(
        look,
        word(booking.state().name()),
        words.page(
            "receiving.says." + booking.state(),
            "packs",
            packs(line, booking.quantity()),
            "item",
            words.name(line.nameEn(), line.nameZh()),
            "left",
            words.figures().quantity(line.left())));
  }

  /** What was left of a line or a carton is booked; so many lines. */
  Verdict rest(int lines) {
    return Verdict.of(
        new Look(lines > 0 ? "ok" : "info", "check-circle"),
        word(lines > 0 ? "REST" : "EMPTY"),
        words.page("receiving.says.REST", "lines", lines));
  }

  Verdict takenBack() {
    return plain("BACK", new Look("info", "undo"));
  }

  /** Before the count ends: what will be short. */
  Verdict finishing() {
    var missing =
        delivery.lines().stream()
            .map(DespatchView.Line::left)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Verdict.of(
        new Look(missing.signum() > 0 ? "warn" : "ok", "pencil"),
        word("FINISH"),
        missing.signum() > 0
            ? words.page("receiving.says.FINISH", "missing", missing)
            : words.page("receiving.says.COMPLETE"));
  }

  private String lots(Scan scan) {
    return scan.lines().stream()
        .map(
            line ->
                words.page(
                    "receiving.goods-in.lotLeft",
                    "lot",
                    line.lot().orElse("–"),
                    "left",
                    words.figures().quantity(line.left())))
        .distinct()
        .limit(LISTED)
        .collect(Collectors.joining(" · "));
  }

  private String packs(DespatchView.Line line, BigDecimal quantity) {
    return words.figures().quantity(quantity) + " " + words.unit(line.unit());
  }

  private Verdict plain(String kind, Look look) {
    return Verdict.of(look, word(kind), words.page("receiving.says." + kind));
  }

  private String stop(String fact) {
    return words.page("receiving.verdict.STOP", "fact", fact);
  }

  private String word(String kind) {
    return words.page("receiving.verdict." + kind);
  }
}
