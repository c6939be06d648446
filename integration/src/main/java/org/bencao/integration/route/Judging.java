package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.bencao.common.Caller;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.OrderDocument;
import org.bencao.exchange.boundary.AcknowledgementService;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.integration.format.Reading;
import org.bencao.ordering.boundary.OrderArrivalService;
import org.bencao.partner.boundary.PartnerView;

/** Gives what was read, of whatever standard, to the boundary that judges it. */
@Dependent
public class Judging {

  private final InboundExchange exchange;
  private final AcknowledgementService acknowledgements;
  private final OrderArrivalService orders;

  @Inject
  public Judging(
      InboundExchange exchange,
      AcknowledgementService acknowledgements,
      OrderArrivalService orders) {
    this.exchange = exchange;
    this.acknowledgements = acknowledgements;
    this.orders = orders;
  }

  static Caller caller(PartnerView partner) {
    return Caller.exchange(partner.sellerCompanyId(), partner.code());
  }

  /** Opens the interchange and judges each document that waits, by its place from 0. */
  void each(long outboxId, OpenedInterchange opened, ObjIntConsumer<Long> judge) {
    exchange
        .open(outboxId, opened)
        .forEach(
            (position, id) ->
                opened
                    .messages()
                    .get(position - 1)
                    .stop()
                    .ifPresentOrElse(
                        // stopped before, and driven again by a person: it is no better now
                        stop -> exchange.quarantine(id, stop),
                        () -> judge.accept(id, position - 1)));
    exchange.finish(outboxId);
  }

  <T> void take(long id, List<String> segments, Reading<T> reading, Consumer<T> boundary) {
    reading
        .understood()
        .ifPresentOrElse(
            boundary,
            () -> exchange.quarantine(id, Stops.unreadable(segments, reading.misunderstood())));
  }

  void order(PartnerView partner, long id, OrderDocument document) {
    orders
        .decide(caller(partner), id, partner, document)
        .ifPresent(found -> orders.answer(caller(partner), id, partner, document, found));
  }

  void acknowledged(PartnerView partner, long id, AcknowledgementDocument document) {
    boolean accepted =
        switch (document.verdict()) {
          case RECEIVED, ACCEPTED, ACCEPTED_WITH_ERRORS -> true;
          case PARTLY_ACCEPTED, REJECTED -> false;
        };
    acknowledgements.apply(id, partner.id(), document.control(), accepted, Stops.cause(document));
  }
}
