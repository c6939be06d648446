package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.Race;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many at once: money is asked for once, never beyond what was received, never credited twice. */
@EachDatabase
class InvoiceRaceDatabaseTest {

  private static final int RUNNERS = 64;

  private final TestContainer container;
  private final InvoiceFixture deal;

  InvoiceRaceDatabaseTest(TestContainer container) {
    this.container = container;
    deal = new InvoiceFixture(container);
  }

  @Test
  @DisplayName("rel:F7: 64 senders bring one invoice: one is taken, 63 are repeats")
  void takesOneOfMany() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    var bill = deal.invoice("INV-1", order).line(1, 10, "10").build();

    var messages = Race.of(RUNNERS, runner -> deal.arrives(bill));

    assertThat(in(messages, MessageState.APPLIED)).isEqualTo(1);
    assertThat(in(messages, MessageState.REPEAT)).isEqualTo(RUNNERS - 1);
    assertThat(deal.invoices()).hasSize(1);
    assertThat(deal.line(order, 1).fulfilment().invoiced()).isEqualByComparingTo("10");
    assertThat(deal.order(order).row().headline()).isEqualTo(Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L7: 64 invoices over one line of ten: ten may be paid, all else is disputed")
  void neverPaysBeyondWhatWasReceived() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);

    var messages =
        Race.of(
            RUNNERS,
            runner -> deal.arrives(deal.invoice("INV-" + runner, order).line(1, 10, "10")));

    assertThat(in(messages, MessageState.APPLIED)).isEqualTo(RUNNERS);
    var matched =
        deal.invoices().stream()
            .map(row -> deal.invoice(row.number()).lines().get(0).matched())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(matched).isEqualByComparingTo("10");
    assertThat(deal.invoices().stream().filter(row -> row.state() == InvoiceState.MATCHED))
        .hasSize(1);
    assertThat(deal.invoices().stream().filter(row -> row.state() == InvoiceState.DISPUTED))
        .hasSize(RUNNERS - 1)
        .allMatch(row -> row.atRisk().amount().compareTo(new BigDecimal("100")) == 0)
        .allMatch(row -> row.reasons().equals(List.of(Reason.MATCH_QUANTITY)));
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L6: 64 credit notes of one pack over an invoice of ten: ten are taken")
  void neverCreditsBeyondTheInvoice() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    var messages =
        Race.of(
            RUNNERS,
            runner ->
                deal.arrives(deal.creditNote("CN-" + runner, order, "INV-1").line(1, 1, "10")));

    assertThat(in(messages, MessageState.APPLIED)).isEqualTo(10);
    assertThat(
            messages.stream()
                .filter(message -> message.row().state() == MessageState.QUARANTINED)
                .map(message -> message.row().reason()))
        .hasSize(RUNNERS - 10)
        .containsOnly(Optional.of(Reason.CREDIT_EXCEEDS));
    var invoice = deal.row("INV-1").orElseThrow();
    assertThat(invoice.credited()).isEqualTo(invoice.payable());
    assertThat(deal.line(order, 1).fulfilment().credited()).isEqualByComparingTo("10");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L6: credit notes that name the orders of one invoice apart never exceed it")
  void neverCreditsBeyondTheTotal() {
    var one = deal.order("10", 10);
    var other = deal.order("10", 10);
    deal.arrives(
        deal.invoice("INV-1", one)
            .line(1, 10, "10")
            .of(other)
            .line(1, 10, "10")
            .allowance("C310", "100"));

    // each is within its line, together they are beyond what is asked
    var messages =
        Race.of(
            2,
            runner ->
                deal.arrives(
                    deal.creditNote("CN-" + runner, runner == 0 ? one : other, "INV-1")
                        .line(1, 10, "10")));

    assertThat(in(messages, MessageState.APPLIED)).isEqualTo(1);
    assertThat(in(messages, MessageState.QUARANTINED)).isEqualTo(1);
    deal.assertBooksBalance(one, other);
  }

  @Test
  @DisplayName("H1: an invoice and the end of the count at once end as in either order")
  void endsAsInEitherOrder() {
    for (int round = 0; round < 20; round++) {
      var each = new InvoiceFixture(container);
      var order = each.order("10", 10);
      each.sends("D-1", order, 10);
      each.counts("D-1", 1, GoodsState.GOOD, 8);
      var despatch = each.despatch("D-1");
      var bill = each.invoice("INV-1", order).line(1, 10, "10.60").build();

      Race.of(
          2,
          runner -> {
            if (runner == 0) {
              each.arrives(bill);
            } else {
              each.closes(despatch);
            }
            return runner;
          });

      assertThat(each.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.DISPUTED);
      assertThat(each.differences("INV-1"))
          .containsExactlyInAnyOrder("1 MATCH_QUANTITY 21.20", "1 MATCH_PRICE 4.80");
      assertThat(each.exceptions(order))
          .containsExactlyInAnyOrder(Reason.DISCREPANCY, Reason.MATCH_QUANTITY, Reason.MATCH_PRICE);
      assertThat(each.releasable("INV-1")).isEqualTo("90.40");
      assertThat(each.order(order).row().headline()).isEqualTo(Headline.INVOICED);
      each.assertBooksBalance(order);
    }
  }

  @Test
  @DisplayName("rel:F16: a person decides while credit notes come: nobody sees an error")
  void decidesWhileCreditsCome() {
    for (int round = 0; round < 20; round++) {
      var each = new InvoiceFixture(container);
      var settlement = container.get(SettlementService.class);
      var order = each.order("10", 10);
      each.delivers("D-1", order, 10);
      each.arrives(each.invoice("INV-1", order).line(1, 10, "11"));
      var id = each.row("INV-1").orElseThrow().id();
      long difference = each.difference("INV-1", Reason.MATCH_PRICE).id();

      Race.of(
          4,
          runner -> {
            switch (runner) {
              case 0 -> settlement.accept(each.accounts(), difference, "agreed");
              case 1 -> settlement.dispute(each.accounts(), difference, Optional.empty());
              case 2 -> settlement.approve(each.accounts(), id);
              default -> each.arrives(each.creditNote("CN-1", order, "INV-1").line(1, 10, "1"));
            }
            return runner;
          });

      assertThat(each.differences("INV-1")).isEmpty();
      assertThat(each.row("INV-1").orElseThrow().credited().amount()).isEqualByComparingTo("11.30");
      each.assertBooksBalance(order);
    }
  }

  private static int in(List<MessageView> messages, MessageState state) {
    return Collections.frequency(
        messages.stream().map(message -> message.row().state()).toList(), state);
  }
}
