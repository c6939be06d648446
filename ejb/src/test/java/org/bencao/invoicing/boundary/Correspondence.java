package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.exchange.boundary.AcknowledgementService;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.ordering.boundary.AnswerFixture;
import org.bencao.ordering.boundary.CancelOrder;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.CancelResult;
import org.bencao.ordering.boundary.OrderChangeAnswerService;
import org.bencao.ordering.boundary.OrderResponseService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/**
 * One order and our wish to take packs of it back, both sent; and what the seller wrote then,
 * whenever it arrives.
 */
final class Correspondence {

  private final TestContainer container;
  private final InvoiceFixture deal;
  private final Said said;
  private final Placed order;
  private final Outgoings ours;
  private final OrderResponseDocument answer;
  private final OrderChangeResponseDocument changeAnswer;
  private final DespatchAdviceDocument advice;
  private final InvoiceDocument invoice;

  /**
   * The order has the first two items.
   *
   * @param items the third is sent instead of the first, where that is said
   */
  Correspondence(TestContainer container, InvoiceFixture deal, Said said, List<Medicine> items) {
    this.container = container;
    this.deal = deal;
    this.said = said;
    order = deal.place(InvoiceFixture.of(items.get(0), 10), InvoiceFixture.of(items.get(1), 1));
    ours = new Outgoings(container, deal.partner());
    ours.send(OutboxKind.ORDER, order.id().value());
    ask();
    var written = deal.now();
    var other = items.get(2);
    answer = said.answer(answer("SO", written), other).build();
    advice = deal.advice(despatchNumber(), order, said.sentInstead(other), said.sent(), 1);
    invoice = said.bill(deal.invoice(invoiceNumber(), order), other).build();
    changeAnswer = changeAnswer(written);
  }

  private void ask() {
    var wish =
        new CancelOrder(
            "wish of " + order.number(),
            order.id(),
            Map.of(1, BigDecimal.valueOf(said.back())),
            "too many");
    assertThat(container.get(CancelOrderService.class).ask(deal.buyer().caller(), wish))
        .contains(new CancelResult.Asked(1, false));
    ours.send(OutboxKind.ORDER_CHANGE, ours.changeOf(order.id().value()));
  }

  private AnswerFixture answer(String series, Instant written) {
    return AnswerFixture.to(order.number(), written).numbered(series + "-" + order.number());
  }

  private OrderChangeResponseDocument changeAnswer(Instant written) {
    var response = answer("CH", written);
    return new OrderChangeResponseDocument(
        Optional.empty(),
        Optional.of("1"),
        OrderChangeResponseDocument.Verdict.valueOf(said.verdict().name()),
        written,
        (said.stays() > 0 ? response.confirms(1, said.stays()) : response).build());
  }

  /** Verdicts on what arrived; our two documents are acknowledged one by one. */
  List<MessageView> arrives(Paper paper) {
    var exchange = InvoiceFixture.exchange(deal.partner());
    return switch (paper) {
      case ANSWER -> {
        var service = container.get(OrderResponseService.class);
        var partner = deal.partnerThatMay("ALLOW");
        yield List.of(
            deal.receive(paper.type(), id -> service.apply(exchange, id, partner, answer)));
      }
      case CHANGE_ANSWER -> {
        var service = container.get(OrderChangeAnswerService.class);
        yield List.of(
            deal.receive(
                paper.type(), id -> service.apply(exchange, id, deal.partner(), changeAnswer)));
      }
      case DESPATCH -> List.of(deal.arrives(advice));
      case INVOICE -> List.of(deal.arrives(invoice));
      case ACKNOWLEDGEMENT ->
          List.of(
              acknowledges(OutboxKind.ORDER, said.isAcknowledged()),
              acknowledges(OutboxKind.ORDER_CHANGE, true));
    };
  }

  private MessageView acknowledges(OutboxKind kind, boolean accepted) {
    var service = container.get(AcknowledgementService.class);
    var control = ours.control(kind);
    return deal.receive(
        "997",
        id -> service.apply(id, deal.partner().id(), control, accepted, accepted ? "" : "PO1"));
  }

  Placed order() {
    return order;
  }

  Outgoings ours() {
    return ours;
  }

  String despatchNumber() {
    return "D-" + order.number();
  }

  String invoiceNumber() {
    return "I-" + order.number();
  }
}
