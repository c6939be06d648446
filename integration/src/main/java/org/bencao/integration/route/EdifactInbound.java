package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.StoredInterchange;
import org.bencao.integration.format.edifact.ContrlReader;
import org.bencao.integration.format.edifact.EdifactInterchange;
import org.bencao.integration.format.edifact.EdifactInterchangeReader;
import org.bencao.integration.format.edifact.EdifactMessage;
import org.bencao.integration.format.edifact.OrdersReader;
import org.bencao.partner.boundary.PartnerView;

/**
 * Reads one stored EDIFACT interchange and gives each of its documents to the boundary that judges
 * it.
 */
@Dependent
public class EdifactInbound {

  private final Judging judging;
  private final Clock clock;

  private final EdifactInterchangeReader interchanges = new EdifactInterchangeReader();
  private final OrdersReader orderReader = new OrdersReader();
  private final ContrlReader acknowledgementReader = new ContrlReader();

  @Inject
  public EdifactInbound(Judging judging, Clock clock) {
    this.judging = judging;
    this.clock = clock;
  }

  void read(long outboxId, StoredInterchange stored, PartnerView partner) {
    var interchange =
        stored.isWhole()
            ? interchanges.read(Corrections.applied(stored, Standard.EDIFACT))
            : interchanges.readBeginning(stored.raw(), stored.size());
    judging.each(
        outboxId,
        new EdifactOpening(partner, interchange, clock).opened(),
        (id, at) -> judge(partner, interchange, interchange.messages().get(at), id));
  }

  private void judge(
      PartnerView partner, EdifactInterchange interchange, EdifactMessage message, long id) {
    var agreement = EdifactPartners.agreement(partner);
    switch (message.type()) {
      case "ORDERS" ->
          judging.take(
              id,
              message.segments(),
              orderReader.read(message, interchange, agreement),
              document -> judging.order(partner, id, document));
      case "CONTRL" ->
          judging.take(
              id,
              message.segments(),
              acknowledgementReader.read(message, interchange, agreement),
              document -> judging.acknowledged(partner, id, document));
      default ->
          throw new IllegalStateException("a " + message.type() + " should not have been opened");
    }
  }
}
