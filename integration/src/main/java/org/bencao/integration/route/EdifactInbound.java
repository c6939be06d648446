package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.bencao.common.Caller;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.OrderDocument;
import org.bencao.exchange.boundary.AcknowledgementService;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.StoredInterchange;
import org.bencao.integration.format.edifact.ContrlReader;
import org.bencao.integration.format.edifact.EdifactFault;
import org.bencao.integration.format.edifact.EdifactInterchange;
import org.bencao.integration.format.edifact.EdifactInterchangeReader;
import org.bencao.integration.format.edifact.EdifactMessage;
import org.bencao.integration.format.edifact.EdifactReading;
import org.bencao.integration.format.edifact.OrdersReader;
import org.bencao.ordering.boundary.OrderArrivalService;
import org.bencao.partner.boundary.PartnerView;

/**
 * Reads one stored EDIFACT interchange and gives each of its documents to the boundary that judges
 * it.
 */
@Dependent
public class EdifactInbound {

  private final InboundExchange exchange;
  private final AcknowledgementService acknowledgements;
  private final OrderArrivalService orders;
  private final Clock clock;

  private final EdifactInterchangeReader interchanges = new EdifactInterchangeReader();
  private final OrdersReader orderReader = new OrdersReader();
  private final ContrlReader acknowledgementReader = new ContrlReader();

  @Inject
  public EdifactInbound(
      InboundExchange exchange,
      AcknowledgementService acknowledgements,
      OrderArrivalService orders,
      Clock clock) {
    this.exchange = exchange;
    this.acknowledgements = acknowledgements;
    this.orders = orders;
    this.clock = clock;
  }

  void read(long outboxId, StoredInterchange stored, PartnerView partner) {
    var interchange =
        stored.isWhole()
            ? interchanges.read(stored.raw())
            : interchanges.readBeginning(stored.raw(), stored.size());
    var opened = new EdifactOpening(partner, interchange, clock).opened();
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
                        () ->
                            judge(
                                partner,
                                interchange,
                                interchange.messages().get(position - 1),
                                id)));
    exchange.finish(outboxId);
  }

  private void judge(
      PartnerView partner, EdifactInterchange interchange, EdifactMessage message, long id) {
    var agreement = EdifactPartners.agreement(partner);
    switch (message.type()) {
      case "ORDERS" ->
          take(
              id,
              message,
              orderReader.read(message, interchange, agreement),
              document -> order(partner, id, document));
      case "CONTRL" ->
          take(
              id,
              message,
              acknowledgementReader.read(message, interchange, agreement),
              document -> acknowledged(partner, id, document));
      default ->
          throw new IllegalStateException("a " + message.type() + " should not have been opened");
    }
  }

  private void order(PartnerView partner, long id, OrderDocument document) {
    var caller = Caller.exchange(partner.sellerCompanyId(), partner.code());
    orders
        .decide(caller, id, partner, document)
        .ifPresent(found -> orders.answer(caller, id, partner, document, found));
  }

  private <T> void take(
      long id, EdifactMessage message, EdifactReading<T> reading, Consumer<T> boundary) {
    if (reading instanceof EdifactReading.Read<T> read) {
      boundary.accept(read.document());
    } else {
      exchange.quarantine(id, EdifactStops.unreadable(message, faults(reading)));
    }
  }

  private static <T> List<EdifactFault> faults(EdifactReading<T> reading) {
    return reading instanceof EdifactReading.Unreadable<T> unreadable
        ? unreadable.faults()
        : List.of();
  }

  private void acknowledged(PartnerView partner, long id, AcknowledgementDocument document) {
    boolean accepted =
        switch (document.verdict()) {
          case RECEIVED, ACCEPTED, ACCEPTED_WITH_ERRORS -> true;
          case PARTLY_ACCEPTED, REJECTED -> false;
        };
    acknowledgements.apply(
        id, partner.id(), document.control(), accepted, EdifactStops.cause(document));
  }
}
