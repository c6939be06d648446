package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.bencao.credit.boundary.BudgetView;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.ordering.boundary.RequisitionView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws one order that waits for approvals. */
final class ShownRequisitions {

  private static final int FULL = 100;

  private final Wording words;
  private final Instant now;

  ShownRequisitions(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  ShownRequisition of(RequisitionView view) {
    var row = view.row();
    var figures = words.figures();
    return new ShownRequisition(
        row.id().text(),
        row.number(),
        ListedRequisitions.tag(words, row.state()),
        words.name(row.sellerNameEn(), row.sellerNameZh()),
        words.page(
            "ordering.approvals.asked",
            "who",
            row.requestedBy(),
            "at",
            figures.minute(row.requestedAt(), now),
            "site",
            words.name(row.siteNameEn(), row.siteNameZh())),
        figures.money(row.net()),
        figures.money(row.gross()),
        view.grossNow().map(figures::money).orElse(""),
        note(view),
        changes(view),
        view.reasons().stream().map(finding -> words.why(finding, "").going("")).toList(),
        view.now().stream().map(finding -> words.why(finding, "")).toList(),
        view.lines().stream().map(this::line).toList(),
        view.steps().stream().map(step -> step(step, row.state())).toList(),
        view.budgets().stream().map(this::left).toList(),
        view.earlier().stream().map(this::earlier).toList(),
        view.seen(),
        row.order().map(order -> order.text()).orElse(""),
        view.signing(),
        view.decidable(),
        view.now().stream().anyMatch(finding -> finding.refuses()),
        view.withdrawable(),
        view.draftable());
  }

  private String note(RequisitionView view) {
    var row = view.row();
    if (row.state() == RequisitionState.WAITING || row.decidedBy().isEmpty()) {
      return "";
    }
    return words.page(
        "ordering.approvals.decided",
        "state",
        words.business("ordering.requisition." + row.state()),
        "who",
        row.decidedBy().get(),
        "at",
        row.decidedAt().map(at -> words.figures().minute(at, now)).orElse(""),
        "note",
        view.note().orElse("none"));
  }

  private String changes(RequisitionView view) {
    if (!view.isChanged()) {
      return "";
    }
    long prices = view.lines().stream().filter(RequisitionView.Line::isChanged).count();
    return words.page(
        "ordering.approvals.changed",
        "who",
        view.row().requestedBy(),
        "prices",
        prices,
        "reasons",
        view.now().size());
  }

  private ShownRequisition.Line line(RequisitionView.Line line) {
    var figures = words.figures();
    var then = figures.price(line.price());
    return new ShownRequisition.Line(
        line.number(),
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        figures.quantity(line.quantity()),
        words.unit(line.unit()),
        line.isChanged() ? then : "",
        line.priceNow().map(figures::price).orElse(then),
        figures.money(line.net()));
  }

  private ShownRequisition.Step step(RequisitionView.Step step, RequisitionState state) {
    boolean given = step.decidedAt().isPresent();
    boolean waits = !given && state == RequisitionState.WAITING;
    return new ShownRequisition.Step(
        new Tag(
            given ? "ok" : waits ? "warn" : "",
            given ? "check" : waits ? "hourglass" : "minus",
            words.page("ordering.approvals.step." + (given ? "given" : waits ? "needed" : "none"))),
        words.business("role." + step.role().code()),
        step.decidedBy().orElse(""),
        step.decidedAt().map(at -> words.figures().minute(at, now)).orElse(""),
        step.note().orElse(""));
  }

  private ShownRequisition.Left left(BudgetView budget) {
    var figures = words.figures();
    var terms = budget.terms();
    long filled = percent(budget.used().amount(), terms.amount().amount());
    return new ShownRequisition.Left(
        terms.name(),
        words.page(
            "ordering.approvals.period",
            "from",
            figures.date(terms.from()),
            "to",
            figures.date(terms.to())),
        figures.money(terms.amount()),
        figures.money(budget.used()),
        figures.money(budget.left()),
        FULL,
        Math.min(filled, FULL),
        filled > FULL ? "bad" : filled > 80 ? "warn" : "ok");
  }

  private static long percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? FULL
        : part.multiply(BigDecimal.valueOf(FULL))
            .divide(whole, 0, RoundingMode.HALF_UP)
            .longValue();
  }

  private ShownRequisition.Earlier earlier(RequisitionView.Earlier order) {
    return new ShownRequisition.Earlier(
        order.id().text(),
        order.number(),
        words.figures().minute(order.placedAt(), now),
        words.figures().money(order.net()));
  }
}
