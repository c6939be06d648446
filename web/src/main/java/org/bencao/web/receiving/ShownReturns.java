package org.bencao.web.receiving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.ReturnState;
import org.bencao.receiving.boundary.ReturnView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws returns. */
final class ShownReturns {

  private final Wording words;
  private final Instant now;

  ShownReturns(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  /** For the side that looks on: the name of the other one. */
  ReturnRow row(ReturnView one, boolean selling) {
    var despatch = one.despatch();
    return new ReturnRow(
        Tsid.text(one.id()),
        one.number(),
        despatch.number(),
        despatch.id().text(),
        selling
            ? words.name(despatch.buyerNameEn(), despatch.buyerNameZh())
            : words.name(despatch.sellerNameEn(), despatch.sellerNameZh()),
        words.business("receiving.return.reason." + one.reason()),
        words.figures().quantity(one.quantity()),
        words.figures().minute(one.askedAt(), now),
        one.askedBy(),
        one.authorisation().orElse("–"),
        Tag.of(
            ReceivingLooks.of(one.state()),
            words.business("receiving.return.state." + one.state())));
  }

  ShownReturn shown(ReturnView one) {
    var despatch = one.despatch();
    return new ShownReturn(
        row(one, false),
        one.note().orElse("–"),
        words.name(despatch.sellerNameEn(), despatch.sellerNameZh()),
        words.name(despatch.buyerNameEn(), despatch.buyerNameZh()),
        one.lines().stream().map(this::lot).toList(),
        steps(one),
        one.codes());
  }

  private ShownReturn.Lot lot(ReturnView.Line line) {
    var figures = words.figures();
    return new ShownReturn.Lot(
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        line.orderNumber(),
        line.orderId().text(),
        String.valueOf(line.orderLine()),
        line.lot().orElse("–"),
        line.expiry().map(figures::date).orElse("–"),
        figures.quantity(line.quantity()) + " " + words.unit(line.unit()),
        line.credited().signum() == 0 ? "–" : figures.quantity(line.credited()));
  }

  private List<ShownReturn.Step> steps(ReturnView one) {
    var steps = new ArrayList<ShownReturn.Step>();
    steps.add(step(ReturnState.REQUESTED, one.askedAt(), one.askedBy(), ""));
    boolean refused = one.state() == ReturnState.REFUSED;
    add(
        steps,
        refused ? ReturnState.REFUSED : ReturnState.AUTHORISED,
        one.decided(),
        refused ? one.decisionNote().orElse("") : one.authorisation().orElse(""));
    add(steps, ReturnState.SHIPPED_BACK, one.sent(), one.tracking().orElse(""));
    add(steps, ReturnState.RECEIVED_BY_SELLER, one.arrived(), "");
    one.creditedAt()
        .ifPresent(
            at ->
                steps.add(
                    new ShownReturn.Step(
                        words.business("receiving.return.state." + ReturnState.CREDITED),
                        words.figures().minute(at, now),
                        "")));
    return steps;
  }

  private void add(
      List<ShownReturn.Step> steps, ReturnState state, Optional<ReturnView.Act> act, String more) {
    act.ifPresent(done -> steps.add(step(state, done.at(), done.by(), more)));
  }

  private ShownReturn.Step step(ReturnState state, Instant at, String by, String more) {
    return new ShownReturn.Step(
        words.business("receiving.return.state." + state),
        words.page("receiving.claim.by", "time", words.figures().minute(at, now), "person", by),
        more);
  }
}
