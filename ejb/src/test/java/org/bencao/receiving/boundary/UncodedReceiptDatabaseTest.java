package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Outcome;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.compliance.boundary.UncodedFacts;
import org.bencao.compliance.boundary.UncodedRuleService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packs that are taken in without a code, on both databases. */
@EachDatabase
class UncodedReceiptDatabaseTest {

  private final TestContainer container;
  private Trade trade;
  private Medicine medicine;
  private Placed order;

  UncodedReceiptDatabaseTest(TestContainer container) {
    this.container = container;
  }

  @BeforeEach
  void trade() {
    in(new Market(container));
  }

  private void in(Market market) {
    trade = new Trade(container, market);
    medicine = trade.market().medicine(trade.seller(), 1_000, "10");
    order = trade.place(trade.of(medicine, 10));
  }

  @Test
  @DisplayName("TRC-06, NO_CODE_STATED: without a reason the count does not end; with one it does")
  void asksForAReason() {
    delivered(3, 0);
    trade.book("DN-1", 1, GoodsState.GOOD, 3);

    var refused = ((CloseResult.Refused) trade.close("DN-1", Optional.empty())).findings();

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule, Finding::outcome, one -> one.facts().get("n"))
        .containsExactly(tuple(Reason.NO_CODE_STATED, "TRC-06", Outcome.REFUSE, "3"));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0))).endsWith("no reason was given");
    assertThat(trade.despatch("DN-1").row().closedAt()).isEmpty();

    assertThat(trade.close("DN-1", Optional.of(NoCode.OLD_STOCK)))
        .isInstanceOf(CloseResult.Closed.class);
    assertThat(trade.despatch("DN-1").row().noCode()).contains(NoCode.OLD_STOCK);
    assertThat(trade.view(order).history())
        .filteredOn(event -> event.reason().equals(Optional.of(Reason.NO_CODE_STATED)))
        .singleElement()
        .extracting(OrderView.Event::facts)
        .satisfies(facts -> assertThat(facts).containsEntry("cause", "#no-code.OLD_STOCK"));
  }

  @Test
  @DisplayName("TRC-06: narcotics are never taken without their codes, whatever the reason")
  void takesNoNarcoticsWithout() {
    for (var name : List.of("NARC", "PSY1")) {
      assertThat(judged(name, Optional.of("OLD_STOCK")))
          .extracting(Finding::reason, Finding::outcome, one -> one.facts().get("cause"))
          .containsExactly(tuple(Reason.NO_CODE_STATED, Outcome.REFUSE, "#no-code.NEVER"));
    }
    assertThat(judged("CHEM", Optional.of("OLD_STOCK")))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.WARN);
    assertThat(judged("FOOD", Optional.empty())).isEmpty();
  }

  private List<Finding> judged(String name, Optional<String> cause) {
    return container
        .get(UncodedRuleService.class)
        .judge(
            trade.receiver(),
            "CN",
            trade.day(0),
            List.of(new UncodedFacts(1, "Item", "品", Set.of(name), 2, cause)));
  }

  @Test
  @DisplayName("TRC-06: of packs that were scanned, or that the advice names, no reason is asked")
  void knowsThePacks() {
    delivered(3, 0);
    trade.book(
        trade.scanned(
            "DN-1",
            1,
            GoodsState.GOOD,
            IntStream.range(0, 3)
                .mapToObj(at -> "(01)" + medicine.gtin() + "(21)A" + at)
                .toArray(String[]::new)));
    assertThat(trade.close("DN-1", Optional.empty())).isInstanceOf(CloseResult.Closed.class);
    assertThat(trade.despatch("DN-1").row().noCode()).isEmpty();

    in(new Market(container));
    delivered(3, 3);
    trade.book("DN-1", 1, GoodsState.GOOD, 3);
    assertThat(trade.close("DN-1", Optional.of(NoCode.IMPORTED)))
        .isInstanceOf(CloseResult.Closed.class);
    assertThat(trade.despatch("DN-1").row().noCode()).as("nothing asked for it").isEmpty();
  }

  @Test
  @DisplayName("TRC-06: the advice names three and two are good: of those nobody knows which")
  void knowsNotWhichOnesCame() {
    delivered(3, 3);
    trade.book("DN-1", 1, GoodsState.GOOD, 2);

    assertThat(trade.close("DN-1", Optional.empty())).isInstanceOf(CloseResult.Refused.class);
  }

  @Test
  @DisplayName("TRC-06: a pack that was scanned and taken back is not known any more")
  void forgetsWhatIsTakenBack() {
    delivered(3, 0);
    var booked =
        (BookResult.Booked)
            trade.book(
                trade.scanned("DN-1", 1, GoodsState.GOOD, "(01)" + medicine.gtin() + "(21)A1"));
    trade.takeBack(booked.bookingId());
    trade.book("DN-1", 1, GoodsState.GOOD, 1);

    assertThat(trade.close("DN-1", Optional.empty())).isInstanceOf(CloseResult.Refused.class);
  }

  @Test
  @DisplayName("TRC-06: where no law asks for codes of packs no reason is asked")
  void asksNobodyElse() {
    in(new Market(container).european());
    delivered(3, 0);
    trade.book("DN-1", 1, GoodsState.GOOD, 3);

    assertThat(trade.close("DN-1", Optional.empty())).isInstanceOf(CloseResult.Closed.class);
  }

  private void delivered(int packs, int named) {
    var lot = AdviceFixture.lot("LA", trade.day(700), packs);
    var codes =
        IntStream.range(0, named)
            .mapToObj(
                at -> PackCode.of(new Gtin(medicine.gtin()), medicine.sellerItem() + "-" + at))
            .toArray(PackCode[]::new);
    trade.send(
        trade
            .advice("DN-1", order)
            .sends(1, medicine, named == 0 ? lot : lot.with(List.of(codes))));
  }
}
