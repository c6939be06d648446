package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.exchange.boundary.AcknowledgementService;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.StoredInterchange;
import org.bencao.integration.format.x12.FunctionalAcknowledgement997Reader;
import org.bencao.integration.format.x12.OrderResponse855Reader;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Fault;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;
import org.bencao.ordering.boundary.OrderResponseService;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/** Reads one stored interchange and gives each of its documents to the boundary that judges it. */
@Dependent
public class InboundReading {

  private final InboundExchange exchange;
  private final AcknowledgementService acknowledgements;
  private final OrderResponseService responses;
  private final PartnerService partners;
  private final Clock clock;

  private final X12InterchangeReader interchanges = new X12InterchangeReader();
  private final OrderResponse855Reader responseReader = new OrderResponse855Reader();
  private final FunctionalAcknowledgement997Reader acknowledgementReader =
      new FunctionalAcknowledgement997Reader();

  @Inject
  public InboundReading(
      InboundExchange exchange,
      AcknowledgementService acknowledgements,
      OrderResponseService responses,
      PartnerService partners,
      Clock clock) {
    this.exchange = exchange;
    this.acknowledgements = acknowledgements;
    this.responses = responses;
    this.partners = partners;
    this.clock = clock;
  }

  public void read(long outboxId) {
    var stored = exchange.load(outboxId);
    if (stored.isPresent()) {
      read(outboxId, stored.get());
    }
  }

  private void read(long outboxId, StoredInterchange stored) {
    var partner = partners.find(stored.partnerId()).orElseThrow();
    var interchange = interchanges.read(stored.raw(), StandardCharsets.ISO_8859_1);
    var opening = new X12Opening(partner, interchange, clock);
    var waiting = exchange.open(outboxId, opening.opened());
    var messages = opening.messages();
    waiting.forEach((position, id) -> judge(partner, interchange, messages.get(position - 1), id));
    exchange.finish(outboxId);
  }

  private void judge(PartnerView partner, X12Interchange interchange, X12Message message, long id) {
    var agreement = X12Partners.agreement(partner);
    switch (message.type()) {
      case "855" -> response(partner, agreement, interchange, message, id);
      case "997" -> acknowledgement(partner, agreement, interchange, message, id);
      default ->
          throw new IllegalStateException("a " + message.type() + " should not have been opened");
    }
  }

  private void response(
      PartnerView partner,
      X12Agreement agreement,
      X12Interchange interchange,
      X12Message message,
      long id) {
    var reading = responseReader.read(message, interchange, agreement);
    if (reading instanceof X12Reading.Read<OrderResponseDocument> read) {
      var caller = Caller.exchange(partner.sellerCompanyId(), partner.code());
      responses.apply(caller, id, partner, read.document());
    } else {
      exchange.quarantine(id, X12Stops.unreadable(message, faults(reading)));
    }
  }

  private void acknowledgement(
      PartnerView partner,
      X12Agreement agreement,
      X12Interchange interchange,
      X12Message message,
      long id) {
    var reading = acknowledgementReader.read(message, interchange, agreement);
    if (reading instanceof X12Reading.Read<AcknowledgementDocument> read) {
      var document = read.document();
      boolean accepted =
          switch (document.verdict()) {
            case RECEIVED, ACCEPTED, ACCEPTED_WITH_ERRORS -> true;
            case PARTLY_ACCEPTED, REJECTED -> false;
          };
      acknowledgements.apply(
          id, partner.id(), document.control(), accepted, X12Stops.cause(document));
    } else {
      exchange.quarantine(id, X12Stops.unreadable(message, faults(reading)));
    }
  }

  private static <T> List<X12Fault> faults(X12Reading<T> reading) {
    return reading instanceof X12Reading.Unreadable<T> unreadable ? unreadable.faults() : List.of();
  }

  /** Keeps what a partner left on its queue, before anything is understood. */
  public void store(PartnerView partner, byte[] raw) {
    exchange.store(partner.id(), partner.sellerCompanyId(), raw);
  }

  public void park(long outboxId, String why) {
    exchange.park(outboxId, why);
  }
}
