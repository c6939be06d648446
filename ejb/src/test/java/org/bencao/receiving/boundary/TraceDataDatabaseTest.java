package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Outcome;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.document.LotQuantity;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a seller has to say of each pack in the United States, on both databases. */
@EachDatabase
class TraceDataDatabaseTest {

  private final TestContainer container;
  private Trade trade;
  private Medicine medicine;
  private Placed order;

  TraceDataDatabaseTest(TestContainer container) {
    this.container = container;
  }

  @BeforeEach
  void tradeInAmerica() {
    trade = new Trade(container, new Market(container).american());
    medicine = trade.market().medicine(trade.seller(), 1_000, "10");
    order = trade.place(trade.of(medicine, 100));
  }

  @Test
  @DisplayName("TRC-01, TRACE_DATA_MISSING: of 100 packs with data for 97 three are set aside")
  void booksWhatIsKnown() {
    trade.send(advice(100, 97));

    var refused = refused(trade.packs("DN-1", 1, GoodsState.GOOD, 100));

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule, Finding::document, one -> one.line().orElse(0))
        .containsExactly(tuple(Reason.TRACE_DATA_MISSING, "TRC-01", Optional.of("DN-1"), 1));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("no transaction data for 3 packs");
    assertThat(Texts.in(Locale.CHINESE).what(refused.get(0))).isEqualTo("3盒无交易追溯数据");
    assertThat(trade.book("DN-1", 1, GoodsState.GOOD, 97)).isInstanceOf(Booked.class);
    assertThat(refused(trade.packs("DN-1", 1, GoodsState.GOOD, 1)))
        .extracting(Finding::reason)
        .containsExactly(Reason.TRACE_DATA_MISSING);
    assertThat(trade.book("DN-1", 1, GoodsState.QUARANTINED, 3)).isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("TRC-01: what is held is released when its seller has told of it, and not before")
  void releasesWhatIsToldLater() {
    trade.send(advice(5, 4));
    trade.book("DN-1", 1, GoodsState.GOOD, 4);
    trade.book("DN-1", 1, GoodsState.QUARANTINED, 1);
    var claim = trade.despatch("DN-1").discrepancies().get(0);
    var early = trade.decide(trade.officer(), claim, Verdict.RELEASED, "box is whole");
    assertThat(((DecideResult.Refused) early).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.TRACE_DATA_MISSING);

    var told = trade.send(advice(5, 5).replaces());

    assertThat(told.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(trade.view(order).history())
        .extracting(OrderView.Event::kind)
        .contains(OrderEvent.PACKS_NAMED);
    assertThat(trade.decide(trade.officer(), claim, Verdict.RELEASED, "the seller has told"))
        .isInstanceOf(DecideResult.Decided.class);
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("TRC-01: packs are named bit by bit, each as often as it is told")
  void namesBitByBit() {
    trade.send(advice(5, 2));
    trade.book("DN-1", 1, GoodsState.GOOD, 2);

    assertThat(trade.send(advice(5, 4).replaces()).row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(trade.book("DN-1", 1, GoodsState.GOOD, 2)).isInstanceOf(Booked.class);
    assertThat(refused(trade.packs("DN-1", 1, GoodsState.GOOD, 1)))
        .extracting(Finding::reason)
        .containsExactly(Reason.TRACE_DATA_MISSING);
  }

  @Test
  @DisplayName("TRC-01, doc row 5: who names packs later changes nothing else of what was counted")
  void changesNothingElse() {
    trade.send(advice(5, 4));
    trade.book("DN-1", 1, GoodsState.GOOD, 4);

    for (var late :
        List.of(
            advice(6, 6),
            advice(5, 3),
            advice(5, 4),
            lots(AdviceFixture.named("LB", trade.day(700), codes(0, 5))),
            lots(AdviceFixture.named("LA", trade.day(701), codes(0, 5))),
            lots(AdviceFixture.named("LA", trade.day(700), codes(1, 5))))) {
      assertThat(trade.send(late.replaces()).row().reason()).contains(Reason.REPLACE_TOO_LATE);
    }
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("TRC-01: without any data nothing is taken; what needs no prescription is")
  void takesNothingUntold() {
    var plain =
        trade.market().medicine(trade.seller(), 100, "10", 1, Map.of("FOOD", trade.day(-900)));
    trade.send(lots(AdviceFixture.lot("LA", trade.day(700), 10)));
    var other = trade.place(trade.of(plain, 10));
    trade.send(
        trade.advice("DN-2", other).sends(1, plain, AdviceFixture.lot("LA", trade.day(700), 10)));

    assertThat(refused(trade.packs("DN-1", 1, GoodsState.GOOD, 10)))
        .extracting(Finding::reason, one -> one.facts().get("n"))
        .containsExactly(tuple(Reason.TRACE_DATA_MISSING, "10"));
    assertThat(trade.book("DN-2", 1, GoodsState.GOOD, 10)).isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("TRC-01, TRACE_EXEMPTION_ENDING: whom the authority exempts is told until when")
  void warnsWhoIsExempt() {
    trade.market().addLicence(trade.buyer().companyId(), "US_WEE", Set.of(), 3, -400);
    trade.send(lots(AdviceFixture.lot("LA", trade.day(700), 10)));
    var wanted = trade.packs("DN-1", 1, GoodsState.GOOD, 10);

    var advised = container.get(ReceivingService.class).check(trade.receiver(), wanted).get();

    var last = LocalDate.ofInstant(trade.now(), ZoneId.of("Asia/Shanghai")).plusDays(3);
    assertThat(advised)
        .extracting(Finding::reason, Finding::outcome, Finding::date)
        .containsExactly(
            tuple(Reason.TRACE_EXEMPTION_ENDING, Outcome.WARN, Optional.of(last.toString())));
    assertThat(Texts.in(Locale.ENGLISH).what(advised.get(0)))
        .isEqualTo("exemption from trace data ends " + last);
    assertThat(Texts.in(Locale.CHINESE).what(advised.get(0))).isEqualTo("追溯数据豁免于" + last + "结束");
    assertThat(trade.book(wanted)).isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("TRC-01: an exemption that has ended exempts nobody")
  void hasEnded() {
    trade.market().addLicence(trade.buyer().companyId(), "US_WEE", Set.of(), -1, -400);
    trade.send(lots(AdviceFixture.lot("LA", trade.day(700), 10)));

    assertThat(refused(trade.packs("DN-1", 1, GoodsState.GOOD, 10)))
        .extracting(Finding::reason)
        .containsExactly(Reason.TRACE_DATA_MISSING);
  }

  private List<Finding> refused(BookGoods command) {
    return ((BookResult.Refused) trade.book(command)).findings();
  }

  /** So many packs of one lot, so many of them by their codes. */
  private AdviceFixture advice(int packs, int named) {
    var all = AdviceFixture.lot("LA", trade.day(700), packs);
    return lots(all.with(List.of(codes(0, named))));
  }

  private AdviceFixture lots(LotQuantity... lots) {
    return trade.advice("DN-1", order).sends(1, medicine, lots);
  }

  private PackCode[] codes(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(at -> PackCode.of(new Gtin(medicine.gtin()), medicine.sellerItem() + "-" + at))
        .toArray(PackCode[]::new);
  }
}
