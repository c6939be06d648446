package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.integration.transport.JmsSender;
import org.bencao.partner.boundary.PartnerService;

/** Takes one obligation out: the stored bytes, or bytes written now, to the partner's transport. */
@Dependent
public class OutboundDispatch {

  private final OutboundExchange exchange;
  private final OutboundDocuments documents;
  private final PartnerService partners;
  private final JmsSender sender;

  @Inject
  public OutboundDispatch(
      OutboundExchange exchange,
      OutboundDocuments documents,
      PartnerService partners,
      JmsSender sender) {
    this.exchange = exchange;
    this.documents = documents;
    this.partners = partners;
    this.sender = sender;
  }

  public void dispatch(long outboxId) {
    var outgoing = exchange.prepare(outboxId, documents);
    if (outgoing.isEmpty()) {
      return;
    }
    var partner = partners.find(outgoing.get().partnerId()).orElseThrow();
    sender.send(partner.addressOut(), outgoing.get().raw(), Map.of("partner", partner.code()));
    exchange.sent(
        outboxId, outgoing.get().interchangeId(), partner.askAck() ? partner.ackSeconds() : 0);
  }

  public void park(long outboxId, String why) {
    exchange.park(outboxId, why);
  }
}
