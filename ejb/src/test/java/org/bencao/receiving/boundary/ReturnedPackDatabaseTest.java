package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.receiving.boundary.Returning.naming;
import static org.bencao.receiving.boundary.Returning.packs;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.DecideResult.Decided;
import org.bencao.receiving.boundary.PackStatus.Whereabouts;
import org.bencao.receiving.boundary.RequestReturnResult.Requested;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packs that go back by their codes, on both databases (G8). */
@EachDatabase
class ReturnedPackDatabaseTest {

  private static final AtomicLong CODES = new AtomicLong(System.nanoTime() % 1_000_000_000L * 100);

  private final TestContainer container;
  private Trade trade;
  private Returning goods;

  ReturnedPackDatabaseTest(TestContainer container) {
    this.container = container;
  }

  @BeforeEach
  void tradeInAmerica() {
    trade = new Trade(container, new Market(container).american());
    goods = new Returning(container, trade);
  }

  @Test
  @DisplayName("TRC-07: packs that were bought of this seller go back by their codes")
  void takesWhatItSold() {
    var one = code();
    var two = code();
    received(trade, "DN-1", one, two);

    var asked = goods.ask(naming(goods.wanted("DN-1", packs(1, "LA", 2)), one, two));

    var view = goods.view(((Requested) asked).returnId());
    assertThat(view.codes()).containsExactlyInAnyOrder(one, two);
  }

  @Test
  @DisplayName("TRC-07, RETURN_NOT_VERIFIED: no pack that could be sold again goes back unnamed")
  void asksForEachCode() {
    var one = code();
    received(trade, "DN-1", one, code());
    var wanted = goods.wanted("DN-1", packs(1, "LA", 2));

    var refused = findings(naming(wanted, one));

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule, each -> each.line().orElse(0))
        .containsExactly(tuple(Reason.RETURN_NOT_VERIFIED, "TRC-07", 1));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("serial of a pack without a code is not verified for resale");
    assertThat(goods.ask(goods.wanted("DN-1", ReturnReason.QUALITY, packs(1, "LA", 2))))
        .as("what is faulty is not sold again")
        .isInstanceOf(Requested.class);
  }

  @Test
  @DisplayName("TRC-07, RETURN_NOT_VERIFIED: nor a pack of another delivery, or one sold since")
  void takesNoOther() {
    var here = code();
    var sold = code();
    var elsewhere = code();
    received(trade, "DN-1", here, sold);
    received(trade, "DN-2", elsewhere);
    report(trade, PackAct.DISPENSED, sold);

    var refused = findings(naming(goods.wanted("DN-1", packs(1, "LA", 2)), elsewhere, sold));

    assertThat(refused)
        .filteredOn(each -> !each.facts().get("code").startsWith("#"))
        .extracting(Finding::reason, each -> each.facts().get("code"))
        .containsExactlyInAnyOrder(
            tuple(Reason.RETURN_NOT_VERIFIED, elsewhere), tuple(Reason.RETURN_NOT_VERIFIED, sold));
    assertThat(Texts.in(Locale.CHINESE).what(refused.get(0))).endsWith("未验证，不可再售");
    assertThat(goods.refused(naming(goods.wanted("DN-1", packs(1, "LA", 1)), "no code")))
        .containsExactly(Reason.CODE_UNREADABLE);
  }

  @Test
  @DisplayName("TRC-07: a pack is in one return at a time")
  void isInOneReturn() {
    var one = code();
    var two = code();
    received(trade, "DN-1", one, two);
    long first =
        ((Requested) goods.ask(naming(goods.wanted("DN-1", packs(1, "LA", 1)), one))).returnId();

    assertThat(goods.refused(naming(goods.wanted("DN-1", packs(1, "LA", 1)), one)))
        .contains(Reason.RETURN_NOT_VERIFIED);
    goods.refuse(first);
    assertThat(goods.ask(naming(goods.wanted("DN-1", packs(1, "LA", 1)), one)))
        .isInstanceOf(Requested.class);
  }

  @Test
  @DisplayName("TRC-07: in China packs may go back unnamed, but no code of somebody else's")
  void looksAtThoseThatAreNamed() {
    var china = new Trade(container);
    goods = new Returning(container, china);
    var here = code();
    received(china, "DN-1", here, code());

    assertThat(findings(naming(goods.wanted("DN-1", packs(1, "LA", 1)), code())))
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.CODE_NOT_YOURS, "TRC-07"));
    var more = code();
    assertThat(goods.refused(naming(goods.wanted("DN-1", packs(1, "LA", 1)), here, more)))
        .contains(Reason.CODE_NOT_YOURS);
    assertThat(goods.ask(goods.wanted("DN-1", packs(1, "LA", 2)))).isInstanceOf(Requested.class);
  }

  @Test
  @DisplayName("TRC-07: more codes than packs are not a return")
  void countsThem() {
    var one = code();
    var two = code();
    received(trade, "DN-1", one, two);

    assertThat(goods.refused(naming(goods.wanted("DN-1", packs(1, "LA", 1)), one, two)))
        .contains(Reason.CODES_DIFFER);
  }

  @Test
  @DisplayName("TRC-07, P1: a pack that came back is sold again and counted at the next pharmacy")
  void isSoldAgain() {
    var code = code();
    received(trade, "DN-1", code);
    long id =
        ((Requested) goods.ask(naming(goods.wanted("DN-1", packs(1, "LA", 1)), code))).returnId();
    goods.authorise(id, "RMA-1");
    assertThat(goods.send(id)).containsInstanceOf(Decided.class);
    assertThat(status(code).whereabouts()).isEqualTo(Whereabouts.GONE);
    assertThat(status(code).goneAs()).contains(PackAct.RETURNED);
    assertThat(report(trade, PackAct.DISPENSED, code).recorded()).isEmpty();
    assertThat(report(trade, PackAct.RESTORED, code).recorded()).as("it is on its way").isEmpty();

    assertThat(goods.arrive(id)).containsInstanceOf(Decided.class);

    var again = trade.another();
    var order = again.place(again.of(sold, 1));
    again.send(
        again
            .advice("DN-9", order)
            .sends(1, sold, AdviceFixture.named("LA", again.day(700), new PackCode(code))));
    assertThat(again.book(again.scanned("DN-9", 1, GoodsState.GOOD, code)))
        .isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName(
      "TRC-07, CODE_ALREADY_SOLD: what was sold between asking and sending does not leave, nor the others")
  void sendsNothingSold() {
    var one = code();
    var two = code();
    received(trade, "DN-1", one, two);
    long id =
        ((Requested) goods.ask(naming(goods.wanted("DN-1", packs(1, "LA", 2)), one, two)))
            .returnId();
    goods.authorise(id, "RMA-1");
    report(trade, PackAct.DISPENSED, two);

    assertThat(Returning.reasons(goods.send(id))).containsExactly(Reason.CODE_ALREADY_SOLD);

    assertThat(status(one).whereabouts()).isEqualTo(Whereabouts.HERE);
    assertThat(goods.view(id).state()).isEqualTo(ReturnState.AUTHORISED);
  }

  private Medicine sold;

  /** Each counted by its code, and the receipt closed. */
  private void received(Trade whose, String number, String... codes) {
    sold = whose.market().medicine(whose.seller(), 1_000, "10");
    var order = whose.place(whose.of(sold, codes.length));
    whose.send(
        whose
            .advice(number, order)
            .sends(
                1,
                sold,
                AdviceFixture.named(
                    "LA",
                    whose.day(700),
                    Stream.of(codes).map(PackCode::new).toArray(PackCode[]::new))));
    assertThat(whose.book(whose.scanned(number, 1, GoodsState.GOOD, codes)))
        .isInstanceOf(Booked.class);
    whose.close(number);
  }

  private List<Finding> findings(RequestReturn wanted) {
    return ((RequestReturnResult.Refused) goods.ask(wanted)).findings();
  }

  private PackStatus status(String code) {
    return container.get(PackService.class).status(trade.officer(), code).orElseThrow();
  }

  private PackReport report(Trade whose, PackAct act, String... codes) {
    return container
        .get(PackService.class)
        .report(whose.receiver(), new ReportPacks(whose.buyer().siteId(), act, List.of(codes)))
        .orElseThrow();
  }

  private static String code() {
    return "8" + String.format("%019d", CODES.incrementAndGet());
  }
}
