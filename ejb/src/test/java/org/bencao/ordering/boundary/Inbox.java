package org.bencao.ordering.boundary;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.bencao.common.Caller;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.Pair;

/** Documents of a seller as the routes bring them: kept, opened, judged. */
final class Inbox {

  private final Trade trade;
  private final PartnerView partner;
  private int control;

  Inbox(Trade trade) {
    this.trade = trade;
    partner =
        trade
            .container
            .get(PartnerService.class)
            .ofSeller(trade.buyer.caller(), trade.seller)
            .orElseThrow();
  }

  void confirms(int line, int packs) {
    answers(answer("SO-" + control).confirms(line, packs).build());
  }

  /** So many of the ten never come, the others do. */
  void rejects(int line, int packs) {
    answers(answer("SO-" + control).splits(line, 10 - packs, 0, packs).build());
  }

  /** Another item comes, which the agreement allows. */
  void substitutes(int line, int packs, Medicine by) {
    answers(
        answer("SO-" + control).substitutes(line, packs, by).build(),
        Pair.thatMay("ALLOW", partner));
  }

  void answers(OrderResponseDocument document) {
    answers(document, partner);
  }

  private void answers(OrderResponseDocument document, PartnerView from) {
    receive(
        "855",
        (exchange, message) ->
            trade
                .container
                .get(OrderResponseService.class)
                .apply(exchange, message, from, document));
  }

  /** The word on the whole wish. */
  void answersChange(String number, Verdict verdict) {
    answersChange(number, verdict, answer("CH-" + number).build());
  }

  /** The word, with what is still delivered of a line. */
  void answersChange(String number, Verdict verdict, int line, int stays) {
    answersChange(number, verdict, answer("CH-" + number).confirms(line, stays).build());
  }

  private void answersChange(String number, Verdict verdict, OrderResponseDocument response) {
    var document =
        new OrderChangeResponseDocument(
            Optional.empty(),
            Optional.of(number),
            OrderChangeResponseDocument.Verdict.valueOf(verdict.name()),
            now(),
            response);
    receive(
        "865",
        (exchange, message) ->
            trade
                .container
                .get(OrderChangeAnswerService.class)
                .apply(exchange, message, partner, document));
  }

  private AnswerFixture answer(String number) {
    return AnswerFixture.to(trade.order.number(), now()).numbered(number);
  }

  private Instant now() {
    return trade.container.get(Clock.class).instant();
  }

  private void receive(String type, ObjLongConsumer<Caller> apply) {
    var opened = open(type);
    apply.accept(Caller.exchange(trade.seller, partner.code()), opened.message());
    trade.container.get(InboundExchange.class).finish(opened.outbox());
  }

  /** A document that was kept and opened, and that nobody has judged. */
  record Opened(long outbox, long message) {}

  Opened open(String type) {
    control++;
    var number = Optional.of("control" + control);
    var exchange = trade.container.get(InboundExchange.class);
    var bytes = (type + " " + control).getBytes(StandardCharsets.US_ASCII);
    long interchange = exchange.store(partner.id(), trade.seller, bytes);
    long outbox =
        number("select max(o.id) from OutboxEntry o where o.subject = :value", interchange);
    var message = new OpenedMessage(type, number, Optional.of("0001"), 3, 9, Optional.empty());
    var waiting =
        exchange.open(
            outbox,
            new OpenedInterchange(
                "X12", number, Optional.empty(), List.of(message), Optional.empty()));
    return new Opened(outbox, waiting.get(1));
  }

  /** Wishes about the order, oldest first. */
  List<Long> changeIds() {
    try (var session = trade.container.sessions().openSession()) {
      return session
          .createQuery(
              "select c.id from OrderChange c where c.orderId = :order order by c.number",
              Long.class)
          .setParameter("order", trade.order.id().value())
          .getResultList();
    }
  }

  private long number(String query, long value) {
    try (var session = trade.container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter("value", value).getSingleResult();
    }
  }
}
