package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bencao.ordering.boundary.Trade.reasons;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The buyer's word on a substitute, on record (F3). */
@EachDatabase
class ConsentDatabaseTest {

  private static final int LINE = 1;

  private final TestContainer container;
  private final Trade trade;

  ConsentDatabaseTest(TestContainer container) {
    this.container = container;
    trade = Trade.byEdi(container);
    offer("12.50");
  }

  @Test
  @DisplayName(
      "ORD-03, F3, SUBSTITUTION_CONSENT: yes makes it confirmed, at the price that was offered, with name and note")
  void agrees() {
    assertThat(decide(Kind.CONSENT)).contains(new CancelResult.Asked(1, false));

    var line = trade.line(LINE);
    assertThat(line.answer()).isEqualTo(AnswerState.CONFIRMED);
    assertThat(line.confirmed()).isEqualByComparingTo("10");
    assertThat(line.confirmedPrice().orElseThrow().amount()).isEqualByComparingTo("12.50");
    assertThat(trade.openReasons()).isEmpty();
    assertThat(trade.available(trade.first)).isEqualTo(90);
    assertThat(trade.view().history())
        .filteredOn(event -> event.kind() == OrderEvent.SUBSTITUTE_ACCEPTED)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.actor()).isEqualTo("Lin Wei");
              assertThat(event.facts()).containsEntry("note", "same maker");
            });
    trade.assertBalanced();
  }

  @Test
  @DisplayName("what the buyer has to decide is no step that the seller reads")
  void keepsTheBuyersSteps() {
    var sellers =
        container.get(OrderService.class).find(trade.desk, trade.order.id()).orElseThrow();

    assertThat(trade.view().history())
        .extracting(OrderView.Event::kind)
        .contains(OrderEvent.PLACED, OrderEvent.LICENCES_FROZEN, OrderEvent.EXCEPTION_OPENED);
    assertThat(sellers.history())
        .extracting(OrderView.Event::kind)
        .contains(OrderEvent.PLACED, OrderEvent.ANSWERED)
        .doesNotContain(OrderEvent.LICENCES_FROZEN, OrderEvent.EXCEPTION_OPENED);
  }

  @Test
  @DisplayName("F3: no makes it rejected and sets the stock free")
  void declines() {
    assertThat(decide(Kind.REFUSAL)).contains(new CancelResult.Asked(1, false));

    assertThat(trade.line(LINE).answer()).isEqualTo(AnswerState.REJECTED);
    assertThat(trade.line(LINE).confirmedPrice()).isEmpty();
    assertThat(trade.openReasons()).isEmpty();
    assertThat(trade.available(trade.first)).isEqualTo(100);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("S6: the same key says it once; under another key it is said already")
  void decidesOnce() {
    var key = trade.key();
    decide(trade.buyer.caller(), key, Kind.CONSENT);

    assertThat(decide(trade.buyer.caller(), key, Kind.CONSENT))
        .contains(new CancelResult.Asked(1, true));
    assertThat(reasons(decide(trade.buyer.caller(), key, Kind.REFUSAL).orElseThrow()))
        .containsExactly(Reason.COMMAND_KEY_REUSED);
    assertThat(reasons(decide(Kind.REFUSAL).orElseThrow())).containsExactly(Reason.OFFER_CLOSED);
    assertThat(trade.line(LINE).confirmed()).isEqualByComparingTo("10");
    trade.assertBalanced();
  }

  @Test
  @DisplayName("two who decide at once: one word holds, the other is told")
  void decidesAtOnce() {
    var results =
        Race.of(
            2,
            at ->
                decide(
                        trade.buyer.caller(),
                        "decision-" + at,
                        at == 0 ? Kind.CONSENT : Kind.REFUSAL)
                    .orElseThrow());

    assertThat(results).filteredOn(CancelResult.Asked.class::isInstance).hasSize(1);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("a line without an offer has nothing to decide")
  void needsAnOffer() {
    var result =
        container
            .get(ConsentService.class)
            .decide(
                trade.buyer.caller(), trade.key(), trade.order.id(), 2, Kind.CONSENT, "same maker");

    assertThat(reasons(result.orElseThrow())).containsExactly(Reason.OFFER_CLOSED);
  }

  @Test
  @DisplayName("the seller is told by a change of the order")
  void tellsTheSeller() {
    decide(Kind.CONSENT);

    var change = new Inbox(trade).changeIds().get(0);
    var document = container.get(OrderChangeDocumentService.class).of(change);

    assertThat(document.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.item().gtin()).contains(new Gtin(trade.second.gtin())));
  }

  @Test
  @DisplayName("only the buyer of the order's site decides, and others learn nothing")
  void isForTheBuyerAlone() {
    var stranger = new Market(container).pharmacy().caller();
    var approver = Market.caller(trade.buyer.companyId(), Role.APPROVER);

    assertThat(decide(stranger, trade.key(), Kind.CONSENT)).isEmpty();
    assertThatThrownBy(() -> decide(approver, trade.key(), Kind.CONSENT))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> decide(trade.desk, trade.key(), Kind.CONSENT))
        .isInstanceOf(AccessDenied.class);
    assertThat(trade.line(LINE).answer()).isEqualTo(AnswerState.OFFER_OPEN);
  }

  private Optional<CancelResult> decide(Kind word) {
    return decide(trade.buyer.caller(), trade.key(), word);
  }

  private Optional<CancelResult> decide(Caller caller, String key, Kind word) {
    return container
        .get(ConsentService.class)
        .decide(caller, key, trade.order.id(), LINE, word, "same maker");
  }

  private void offer(String price) {
    var packs = Quantity.of(10, "XBX");
    var item = DocumentItem.of(new Gtin(trade.second.gtin()), trade.second.sellerItem(), "SECOND");
    var line =
        new OrderResponseDocument.Line(
            Optional.of(String.valueOf(LINE)),
            LineVerdict.SUBSTITUTED,
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Schedule(Schedule.Kind.CONFIRMED, packs, Optional.empty(), Optional.empty())),
            Optional.of(
                new Substitute(
                    item, Optional.of(new UnitPrice(new BigDecimal(price), "CNY")), packs)),
            Optional.empty(),
            Optional.empty());
    new Inbox(trade)
        .answers(
            AnswerFixture.to(trade.order.number(), container.get(Clock.class).instant())
                .with(line)
                .build());
  }
}
