package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.control.OverdueGoods;
import org.bencao.ordering.boundary.AnswerFixture;
import org.bencao.ordering.boundary.CancelOrder;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.OrderChangeAnswerService;
import org.bencao.ordering.boundary.OrderResponseService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An invoice that came first is laid beside what the seller says and sends after it (H1, F8). */
@EachDatabase
class MatchAgainDatabaseTest {

  private final TestContainer container;
  private final InvoiceFixture deal;
  private final Placed order;

  MatchAgainDatabaseTest(TestContainer container) {
    this.container = container;
    deal = new InvoiceFixture(container);
    order = deal.order("10", 10);
  }

  @Test
  @DisplayName("doc row 47: the price that is confirmed after the invoice came is the agreed one")
  void hearsOfThePrice() {
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11"));
    assertThat(deal.differences("INV-1")).containsExactly("1 MATCH_PRICE 10.00");

    deal.confirms(order, 1, 10, "11");

    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.difference("INV-1", Reason.MATCH_PRICE).resolution())
        .contains(Resolution.SETTLED);
    assertThat(deal.exceptions(order)).containsExactly(Reason.PRICE_DIFFERS);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 46: packs that are granted back after they were billed are disputed")
  void hearsOfACancelledPart() {
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    takesBack(4);

    assertThat(deal.differences("INV-1")).containsExactly("1 MATCH_QUANTITY 40.00");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 44: a line that is cancelled after it was billed is disputed at once")
  void hearsOfACancelledLine() {
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    takesBack(10);

    assertThat(deal.differences("INV-1")).containsExactly("1 INVOICE_WITHOUT_DESPATCH 100.00");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 44: goods that are sent after the grace days settle what the clock asked")
  void hearsOfALateDespatch() {
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    deal.arrivedAgo("INV-1", 11);
    container.get(OverdueGoods.class).note(deal.invoice("INV-1").row().id().value());
    assertThat(deal.differences("INV-1")).containsExactly("1 INVOICE_WITHOUT_DESPATCH 100.00");

    deal.sends("D-1", order, 10);

    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.exceptions(order)).isEmpty();
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 14: money for another item is asked for the line once that item is taken")
  void hearsOfASubstitute() {
    var other = deal.medicine("10");
    deal.arrives(deal.invoice("INV-1", order).itemOnLine(1, other, 10, "10"));
    assertThat(deal.differences("INV-1")).containsExactly("1 ITEM_DIFFERS 100.00");

    substitutes(10, other);

    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.exceptions(order)).isEmpty();
    assertThat(deal.line(order, 1).fulfilment().invoiced()).isEqualByComparingTo("10");
    deal.delivers("D-1", order, 10);
    assertThat(deal.invoice("INV-1").row().state()).isEqualTo(InvoiceState.MATCHED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 14: a third item is a question before and after another one is taken")
  void asksOfAThirdItem() {
    var third = deal.medicine("10");
    deal.arrives(deal.invoice("INV-1", order).itemOnLine(1, third, 4, "10"));

    substitutes(10, deal.medicine("10"));
    deal.arrives(deal.invoice("INV-2", order).itemOnLine(1, third, 6, "10"));

    assertThat(deal.differences("INV-1")).containsExactly("1 ITEM_DIFFERS 40.00");
    assertThat(deal.differences("INV-2")).containsExactly("1 ITEM_DIFFERS 60.00");
    assertThat(deal.line(order, 1).fulfilment().invoiced()).isZero();
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 14: what was credited of another item is not asked for again")
  void leavesWhatWasCredited() {
    var other = deal.medicine("10");
    deal.arrives(deal.invoice("INV-1", order).itemOnLine(1, other, 10, "10"));
    deal.arrives(deal.creditNote("CN-1", order, "INV-1").itemOnLine(1, other, 4, "10"));

    substitutes(10, other);

    assertThat(deal.differences("INV-1")).containsExactly("1 ITEM_DIFFERS 60.00");
    assertThat(deal.line(order, 1).fulfilment().invoiced()).isZero();
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 6: packs of a despatch that is taken back did not leave")
  void hearsOfAVoidedDespatch() {
    deal.arrives(deal.invoice("INV-1", order).line(1, 12, "10"));
    assertThat(deal.differences("INV-1")).containsExactly("1 MATCH_QUANTITY 20.00");
    var advice = deal.advice("D-1", order, 12);
    deal.arrives(advice);
    assertThat(deal.differences("INV-1")).isEmpty();

    deal.arrives(cancelled(advice));

    assertThat(deal.differences("INV-1")).containsExactly("1 MATCH_QUANTITY 20.00");
    deal.assertBooksBalance(order);
  }

  private static DespatchAdviceDocument cancelled(DespatchAdviceDocument advice) {
    return new DespatchAdviceDocument(
        advice.envelope(),
        advice.number(),
        DocumentPurpose.CANCEL,
        advice.issuedAt(),
        advice.shippedOn(),
        advice.expectedOn(),
        advice.parties(),
        advice.carrier(),
        advice.trackingNumbers(),
        advice.billOfLading(),
        advice.packageCount(),
        advice.packages(),
        advice.lines());
  }

  private void substitutes(int packs, Medicine other) {
    var answer = AnswerFixture.to(order.number(), deal.now()).substitutes(1, packs, other).build();
    var exchange = InvoiceFixture.exchange(deal.partner());
    deal.receive(
        "855",
        id ->
            container
                .get(OrderResponseService.class)
                .apply(exchange, id, deal.partnerThatMay("ALLOW"), answer));
  }

  private void takesBack(int packs) {
    var wish =
        new CancelOrder(
            "back " + order.number(), order.id(), Map.of(1, BigDecimal.valueOf(packs)), "");
    container.get(CancelOrderService.class).ask(deal.buyer().caller(), wish);
    var answer =
        new OrderChangeResponseDocument(
            Optional.empty(),
            Optional.of("1"),
            OrderChangeResponseDocument.Verdict.ACCEPTED,
            deal.now(),
            AnswerFixture.to(order.number(), deal.now()).numbered("CH-1").build());
    var exchange = InvoiceFixture.exchange(deal.partner());
    deal.receive(
        "865",
        id ->
            container
                .get(OrderChangeAnswerService.class)
                .apply(exchange, id, deal.partner(), answer));
  }
}
