package org.bencao.integration.simulation;

import java.util.Map;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.integration.as2.As2Sender;
import org.bencao.integration.route.OutboundDispatch;
import org.bencao.integration.route.OutboundDocuments;
import org.bencao.integration.transport.JmsSender;
import org.bencao.integration.transport.PartnerFiles;
import org.bencao.partner.boundary.PartnerService;

/** A planted fault: a document counts as sent before it is. */
final class MarksBeforeSending extends OutboundDispatch {

  private final OutboundExchange exchange;
  private final OutboundDocuments documents;
  private final PartnerService partners;
  private final JmsSender sender;

  MarksBeforeSending(
      OutboundExchange exchange,
      OutboundDocuments documents,
      PartnerService partners,
      JmsSender sender,
      PartnerFiles files,
      As2Sender stations) {
    super(exchange, documents, partners, sender, files, stations);
    this.exchange = exchange;
    this.documents = documents;
    this.partners = partners;
    this.sender = sender;
  }

  @Override
  public void dispatch(long outboxId) {
    exchange
        .prepare(outboxId, documents)
        .ifPresent(
            outgoing -> {
              var partner = partners.find(outgoing.partnerId()).orElseThrow();
              exchange.sent(
                  outboxId, outgoing.interchangeId(), partner.askAck() ? partner.ackSeconds() : 0);
              sender.send(partner.addressOut(), outgoing.raw(), Map.of("partner", partner.code()));
            });
  }
}
