package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bencao.common.Tsid;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.exchange.boundary.Outgoing;
import org.bencao.integration.as2.As2Sender;
import org.bencao.integration.transport.JmsSender;
import org.bencao.integration.transport.NotTaken;
import org.bencao.integration.transport.PartnerFiles;
import org.bencao.integration.transport.Turns;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.Transport;

/** Takes one obligation out: the stored bytes, or bytes written now, to the partner's transport. */
@Dependent
public class OutboundDispatch {

  /** Of the consumers, for each partner that may be slow or away: it leaves the others room. */
  private static final int AT_ONCE = 2;

  /** A station answers when it likes: to each one call at a time, and to all of them two. */
  private static final int CALLS = 2;

  private static final long ALL = 0;

  private final OutboundExchange exchange;
  private final OutboundDocuments documents;
  private final PartnerService partners;
  private final JmsSender queues;
  private final PartnerFiles files;
  private final As2Sender stations;
  private final Turns turns = new Turns(AT_ONCE);
  private final Turns calls = new Turns(CALLS);
  private final Turns single = new Turns(1);

  @Inject
  public OutboundDispatch(
      OutboundExchange exchange,
      OutboundDocuments documents,
      PartnerService partners,
      JmsSender queues,
      PartnerFiles files,
      As2Sender stations) {
    this.exchange = exchange;
    this.documents = documents;
    this.partners = partners;
    this.queues = queues;
    this.files = files;
    this.stations = stations;
  }

  public void dispatch(long outboxId) {
    exchange.prepare(outboxId, documents).ifPresent(ready -> dispatch(outboxId, ready));
  }

  private void dispatch(long outboxId, Outgoing outgoing) {
    var partner = partners.find(outgoing.partnerId()).orElseThrow();
    if (partner.stage() != PartnerStage.LIVE) {
      // paused since it was made ready
      exchange.busy(outboxId);
    } else if (partner.transport() == Transport.JMS) {
      queues.send(partner.addressOut(), outgoing.raw(), Map.of("partner", partner.code()));
      sent(outboxId, outgoing, partner);
    } else {
      put(outboxId, outgoing, partner);
    }
  }

  private void put(long outboxId, Outgoing outgoing, PartnerView partner) {
    var why = inTurn(partner, () -> refusal(outgoing, partner));
    if (why.isEmpty()) {
      exchange.busy(outboxId);
    } else if (why.get().isEmpty()) {
      sent(outboxId, outgoing, partner);
    } else {
      exchange.notTaken(outboxId, why.get().get());
    }
  }

  private <T> Optional<T> inTurn(PartnerView partner, Supplier<T> act) {
    return partner.transport() == Transport.AS2
        ? calls.take(ALL, () -> single.take(partner.id(), act)).flatMap(Function.identity())
        : turns.take(partner.id(), act);
  }

  /** Why it was not taken; empty when it was. */
  private Optional<String> refusal(Outgoing outgoing, PartnerView partner) {
    try {
      put(outgoing, partner);
      return Optional.empty();
    } catch (NotTaken e) {
      return Optional.of(e.getMessage());
    }
  }

  private void put(Outgoing outgoing, PartnerView partner) {
    var file = fileName(outgoing, partner);
    if (partner.transport() == Transport.AS2) {
      stations.send(partner, outgoing.interchangeId(), file, outgoing.raw());
    } else {
      files.send(partner, file, outgoing.raw());
    }
  }

  private void sent(long outboxId, Outgoing outgoing, PartnerView partner) {
    exchange.sent(outboxId, outgoing.interchangeId(), partner.askAck() ? partner.ackSeconds() : 0);
  }

  /** The same for the same bytes, however often they are put there. */
  private static String fileName(Outgoing outgoing, PartnerView partner) {
    return Tsid.text(outgoing.interchangeId())
        + switch (Standard.valueOf(partner.standard())) {
          case X12 -> ".x12";
          case EDIFACT -> ".edi";
          case UBL -> ".xml";
        };
  }

  public void park(long outboxId, String why) {
    exchange.park(outboxId, why);
  }
}
