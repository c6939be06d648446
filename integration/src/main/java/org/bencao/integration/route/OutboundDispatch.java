package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.bencao.common.Caller;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutgoingDocument;
import org.bencao.integration.format.x12.PurchaseOrder850Writer;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.integration.transport.JmsSender;
import org.bencao.ordering.boundary.OrderDocumentService;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/** Takes one obligation out: the stored bytes, or bytes written now, to the partner's transport. */
@Dependent
public class OutboundDispatch {

  private final OutboundExchange exchange;
  private final OrderDocumentService orders;
  private final PartnerService partners;
  private final JmsSender sender;
  private final Clock clock;
  private final PurchaseOrder850Writer writer = new PurchaseOrder850Writer();

  @Inject
  public OutboundDispatch(
      OutboundExchange exchange,
      OrderDocumentService orders,
      PartnerService partners,
      JmsSender sender,
      Clock clock) {
    this.exchange = exchange;
    this.orders = orders;
    this.partners = partners;
    this.sender = sender;
    this.clock = clock;
  }

  public void dispatch(long outboxId) {
    var outgoing = exchange.prepare(outboxId, this::document);
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

  private OutgoingDocument document(OutboxKind kind, long subject) {
    if (kind == OutboxKind.ORDER) {
      return order(subject);
    }
    throw new IllegalStateException("no writer for " + kind);
  }

  private OutgoingDocument order(long orderId) {
    var parties = orders.parties(orderId);
    var partner =
        partners
            .ofSeller(
                Caller.exchange(parties.sellerCompanyId(), "outbound"), parties.sellerCompanyId())
            .orElseThrow(() -> new IllegalStateException("no partner row for " + parties.number()));
    return new OutgoingDocument(
        partner.id(),
        "850",
        parties.number(),
        orderId,
        parties.number(),
        parties.buyerCompanyId(),
        parties.sellerCompanyId(),
        partner.ackSeconds(),
        number -> write(orderId, partner, number));
  }

  private byte[] write(long orderId, PartnerView partner, long number) {
    return writer.write(
        orders.of(orderId),
        X12Partners.agreement(partner),
        new X12Control(number, number, "0001", clock.instant()));
  }
}
