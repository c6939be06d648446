package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.bencao.common.Reason;
import org.bencao.document.InvoiceDocument;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.ReturnState;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a credit note takes back, and what it may never take back (doc:L6; documents 1.5, row 51).
 */
@EachDatabase
class CreditNoteDatabaseTest {

  private final InvoiceFixture deal;
  private final Placed order;

  CreditNoteDatabaseTest(TestContainer container) {
    deal = new InvoiceFixture(container);
    order = deal.order("10", 10);
  }

  @Test
  @DisplayName("doc 1.4: packs that were not found are credited: claim and difference are closed")
  void closesTheShortClaim() {
    invoicedWithTwoShort();
    assertThat(deal.claims(order)).containsExactly("SHORT 2");

    var message = deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 2, "10"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(message.row().reason()).isEmpty();
    assertThat(deal.claims(order)).isEmpty();
    assertThat(deal.difference("INV-1", Reason.MATCH_QUANTITY).resolution())
        .contains(Resolution.CREDITED);
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(deal.releasable("INV-1")).isEqualTo("90.40");
    assertThat(deal.line(order, 1).fulfilment().credited()).isEqualByComparingTo("2");
    assertOrder(MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 1.3, G5: packs that went back are credited, the return is done")
  void closesTheReturn() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    long back = deal.sendsBack("D-1", 4);
    assertThat(deal.line(order, 1).money()).isEqualTo(MoneyState.DISPUTED);

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 3, "10"));
    assertThat(deal.returned(back).state()).isEqualTo(ReturnState.SHIPPED_BACK);
    var message = deal.arrives(deal.creditNote("CN-2", order, "INV-1").line(1, 1, "10"));

    assertThat(message.row().reason()).isEmpty();
    assertThat(deal.exceptions(order)).isEmpty();
    assertThat(deal.returned(back).state()).isEqualTo(ReturnState.CREDITED);
    assertThat(deal.line(order, 1).fulfilment().payable()).isEqualByComparingTo("6");
    assertOrder(MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 1.3: a credit note stands beside its invoice and is told on the order")
  void standsBesideItsInvoice() {
    invoicedWithTwoShort();

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 2, "10"));

    var note = deal.invoice("CN-1");
    assertThat(note.row().kind()).isEqualTo(InvoiceDocument.Kind.CREDIT_NOTE);
    assertThat(note.row().state()).isEqualTo(InvoiceState.ALLOCATED);
    assertThat(note.credits()).contains(deal.row("INV-1").orElseThrow().id());
    assertThat(deal.releasable("CN-1")).isEqualTo("0.00");
    assertThat(deal.invoice("INV-1").creditNotes())
        .extracting(InvoiceRow::number)
        .containsExactly("CN-1");
    assertThat(deal.row("INV-1").orElseThrow().credited().amount()).isEqualByComparingTo("22.60");
    assertThat(deal.order(order).history())
        .extracting(OrderView.Event::kind)
        .contains(OrderEvent.CREDITED);
  }

  @Test
  @DisplayName("doc 1.4: a price that is credited closes the price difference in money alone")
  void closesThePriceDifference() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11"));

    var message = deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 10, "1"));

    assertThat(message.row().reason()).isEmpty();
    assertThat(deal.difference("INV-1", Reason.MATCH_PRICE).resolution())
        .contains(Resolution.CREDITED);
    assertThat(deal.line(order, 1).fulfilment().credited()).isZero();
    assertThat(deal.releasable("INV-1")).isEqualTo("113.00");
    assertOrder(MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("sandbox 35: half of the packs leaves the rest open, the other half closes it")
  void leavesTheOtherHalfOpen() {
    invoicedWithTwoShort();

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 1, "10"));

    assertThat(deal.differences("INV-1")).containsExactly("1 MATCH_QUANTITY 10.00");
    assertThat(deal.claims(order)).containsExactly("SHORT 2");
    assertThat(deal.releasable("INV-1")).isEqualTo("90.40");
    assertOrder(MoneyState.DISPUTED, Headline.INVOICED, Reason.DISCREPANCY, Reason.MATCH_QUANTITY);
    deal.arrives(deal.creditNote("CN-2", order, "INV-1").line(1, 1, "10"));
    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.claims(order)).isEmpty();
    assertOrder(MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("sandbox 35: half of the price leaves the rest open, the other half closes it")
  void leavesHalfOfThePriceOpen() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11"));

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 10, "0.50"));

    assertThat(deal.differences("INV-1")).containsExactly("1 MATCH_PRICE 5.00");
    assertThat(deal.releasable("INV-1")).isEqualTo("113.00");
    deal.arrives(deal.creditNote("CN-2", order, "INV-1").line(1, 10, "0.50"));
    assertThat(deal.differences("INV-1")).isEmpty();
    assertOrder(MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("MAT-01: packs that are credited take their share of price and tax with them")
  void takesItsShareOfOtherDifferences() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11", "9"));
    assertThat(deal.differences("INV-1"))
        .containsExactlyInAnyOrder("1 MATCH_PRICE 10.00", "1 MATCH_TAX 4.40");

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 5, "11", "9"));

    assertThat(deal.differences("INV-1"))
        .containsExactlyInAnyOrder("1 MATCH_PRICE 5.00", "1 MATCH_TAX 2.20");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 1.4: a return after the price was credited, at what is left of the price")
  void givesPacksBackAtWhatIsLeft() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11"));
    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 10, "1"));

    deal.arrives(deal.creditNote("CN-2", order, "INV-1").line(1, 4, "10"));

    assertThat(deal.line(order, 1).fulfilment().credited()).isEqualByComparingTo("4");
    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.releasable("INV-1")).isEqualTo("67.80");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 1.3: an invoice that is credited in full asks for nothing any more")
  void creditsInFull() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11", "9").charge("D240", "25"));

    deal.arrives(
        deal.creditNote("CN-1", order, "INV-1").line(1, 10, "11", "9").charge("D240", "25"));

    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.CREDITED);
    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.invoice("INV-1").differences())
        .extracting(one -> one.resolution().orElseThrow())
        .containsOnly(Resolution.CREDITED);
    assertThat(deal.releasable("INV-1")).isEqualTo("0.00");
    assertThat(deal.exceptions(order)).isEmpty();
    assertThat(deal.line(order, 1).money()).isEqualTo(MoneyState.CREDITED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 49: a charge is credited without any line")
  void creditsAChargeAlone() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").charge("D240", "25"));

    var message = deal.arrives(deal.creditNote("CN-1", order, "INV-1").charge("D240", "25"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(deal.difference("INV-1", Reason.INVOICE_UNKNOWN_CHARGE).resolution())
        .contains(Resolution.CREDITED);
    assertThat(deal.releasable("INV-1")).isEqualTo("113.00");
    assertOrder(MoneyState.MATCHED, Headline.CLOSED);
  }

  @Test
  @DisplayName("doc row 13: a line that nobody knew is credited like any other")
  void creditsAnUnknownLine() {
    var foreign = deal.medicine("7");
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").itemOnLine(77, foreign, 3, "7"));

    var half =
        deal.arrives(deal.creditNote("CN-1", order, "INV-1").itemOnLine(77, foreign, 1, "7"));
    assertThat(half.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(deal.differences("INV-1")).containsExactly("2 UNKNOWN_LINE 14.00");
    deal.arrives(deal.creditNote("CN-2", order, "INV-1").itemOnLine(77, foreign, 2, "7"));

    assertThat(deal.difference("INV-1", Reason.UNKNOWN_LINE).resolution())
        .contains(Resolution.CREDITED);
    assertThat(deal.releasable("INV-1")).isEqualTo("113.00");
    assertOrder(MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 1.5: a credit settles what the invoice left open, not what others did")
  void leavesWhatOthersLeftOpen() {
    var foreign = deal.medicine("7");
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).itemOnLine(77, foreign, 3, "7"));
    deal.arrives(deal.invoice("INV-2", order).itemOnLine(78, foreign, 2, "7"));
    assertThat(deal.exceptions(order)).containsExactly(Reason.UNKNOWN_LINE, Reason.UNKNOWN_LINE);

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").itemOnLine(77, foreign, 3, "7"));

    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.differences("INV-2")).hasSize(1);
    assertThat(deal.exceptions(order)).containsExactly(Reason.UNKNOWN_LINE);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L6: lots that were invoiced apart are credited apart, or in one line")
  void creditsLotsOfOneLine() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 6, "10").line(1, 4, "10"));

    var apart =
        deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 5, "10").line(1, 1, "10"));
    var inOne = deal.arrives(deal.creditNote("CN-2", order, "INV-1").line(1, 4, "10"));

    assertThat(apart.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(inOne.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(deal.invoice("INV-1").lines())
        .extracting(InvoiceView.Line::credited)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(6), new BigDecimal(4));
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.CREDITED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 50: an invoice of two orders is credited on each of them")
  void creditsOnEachOrder() {
    var other = deal.order("10", 7);
    deal.delivers("D-1", order, 10);
    deal.delivers("D-2", other, 7);
    deal.arrives(deal.invoice("INV-1", order).line(1, 11, "10").of(other).line(1, 8, "10"));

    deal.arrives(
        deal.creditNote("CN-1", other, "INV-1").line(1, 1, "10").of(order).line(1, 1, "10"));

    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.line(order, 1).fulfilment().credited()).isEqualByComparingTo("1");
    assertThat(deal.line(other, 1).fulfilment().credited()).isEqualByComparingTo("1");
    assertOrder(MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order, other);
  }

  @Test
  @DisplayName("doc row 51: an unknown invoice is quarantined")
  void quarantinesAnUnknownInvoice() {
    deal.delivers("D-1", order, 10);

    var message = deal.arrives(deal.creditNote("CN-1", order, "INV-9").line(1, 1, "10"));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.CREDIT_UNKNOWN_INVOICE);
    assertThat(message.row().facts()).containsEntry("doc", "INV-9");
    assertThat(deal.invoices()).isEmpty();
    assertThat(deal.line(order, 1).fulfilment().credited()).isZero();
    InvoiceFixture.assertWorded(message);
  }

  @Test
  @DisplayName("doc row 51, doc:L6: beyond the packs, the money or the total is quarantined")
  void quarantinesWhatGoesBeyond() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    var packs = deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 11, "10"));
    var money = deal.arrives(deal.creditNote("CN-2", order, "INV-1").line(1, 5, "21"));
    var total =
        deal.arrives(deal.creditNote("CN-3", order, "INV-1").line(1, 10, "10").charge("D240", "1"));
    var twice =
        deal.arrives(deal.creditNote("CN-4", order, "INV-1").line(1, 6, "10").line(1, 5, "10"));

    assertExceeds(packs, "11", "10");
    assertExceeds(money, "CNY 105.00", "CNY 100.00");
    assertExceeds(total, "CNY 114.00", "CNY 113.00");
    assertExceeds(twice, "5", "4");
    assertThat(deal.invoices()).hasSize(1);
    assertThat(deal.exceptions(order)).isEmpty();
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L6: what was credited before counts")
  void remembersWhatWasCredited() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 6, "10"));

    var packs = deal.arrives(deal.creditNote("CN-2", order, "INV-1").line(1, 5, "10"));
    var money = deal.arrives(deal.creditNote("CN-3", order, "INV-1").line(1, 10, "4.10"));

    assertExceeds(packs, "5", "4");
    assertExceeds(money, "CNY 41.00", "CNY 40.00");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L6: less than nothing is no credit note")
  void refusesANegativeNote() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    var message =
        deal.arrives(
            deal.creditNote("CN-1", order, "INV-1").line(1, 1, "10").allowance("C310", "50"));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.INVOICE_DOES_NOT_BALANCE);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 51: a credit that nobody claimed is taken, and a person is told")
  void tellsOfAnUnexpectedCredit() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    var message = deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 10, "1"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(message.row().reason()).contains(Reason.CREDIT_UNEXPECTED);
    assertThat(deal.exceptions(order)).containsExactly(Reason.CREDIT_UNEXPECTED);
    assertThat(deal.releasable("INV-1")).isEqualTo("101.70");
    InvoiceFixture.assertWorded(message);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 3: the same credit note twice is one")
  void absorbsTheSameNote() {
    invoicedWithTwoShort();
    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 1, "10"));

    var again = deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 1, "10"));
    var reused = deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 2, "10"));

    assertThat(again.row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(reused.row().reason()).contains(Reason.INVOICE_NUMBER_REUSED);
    assertThat(deal.line(order, 1).fulfilment().credited()).isEqualByComparingTo("1");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L7: what an older invoice gives back is free for a newer one")
  void freesWhatWasReceived() {
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    deal.arrives(deal.invoice("INV-2", order).line(1, 10, "9"));
    assertThat(deal.differences("INV-2")).containsExactly("1 MATCH_QUANTITY 90.00");

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 10, "10"));

    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.CREDITED);
    assertThat(deal.row("INV-2").orElseThrow().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(deal.difference("INV-2", Reason.MATCH_QUANTITY).resolution())
        .contains(Resolution.SETTLED);
    deal.assertBooksBalance(order);
  }

  /** Ten are invoiced, eight were found. */
  private void invoicedWithTwoShort() {
    deal.sends("D-1", order, 10);
    deal.counts("D-1", 1, GoodsState.GOOD, 8);
    deal.closes("D-1");
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
  }

  private void assertOrder(MoneyState money, Headline headline, Reason... exceptions) {
    assertThat(deal.line(order, 1).money()).isEqualTo(money);
    assertThat(deal.exceptions(order)).containsExactlyInAnyOrder(exceptions);
    assertThat(deal.order(order).row().headline()).isEqualTo(headline);
  }

  private static void assertExceeds(MessageView message, String quantity, String left) {
    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.CREDIT_EXCEEDS);
    assertThat(message.row().facts()).containsEntry("qty", quantity).containsEntry("left", left);
  }
}
