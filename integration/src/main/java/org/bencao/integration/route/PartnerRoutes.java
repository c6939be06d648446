package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.sjms.SjmsMessage;
import org.bencao.document.Standard;
import org.bencao.integration.format.ubl.PeppolRules;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.transport.QueuedBytes;
import org.bencao.integration.transport.Queues;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One receiving route for each partner row with the transport JMS: the queue says who the sender
 * is. Rows that are added while the server runs get their route within seconds.
 */
@Dependent
public class PartnerRoutes extends RouteBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(PartnerRoutes.class);

  private final PartnerService partners;
  private final InboundReading inbound;
  private final DatabasePatience patience;
  private final Set<Long> open = new HashSet<>();

  @Inject
  public PartnerRoutes(PartnerService partners, InboundReading inbound, DatabasePatience patience) {
    this.partners = partners;
    this.inbound = inbound;
    this.patience = patience;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from("timer:partners?period=3000&delay=0")
        .routeId("partner-rows")
        .process(exchange -> openNew(exchange.getContext()));
  }

  private void openNew(CamelContext context) throws Exception {
    var active = new ArrayList<>(partners.active());
    // who waits for rule sets to be made ready lets nobody else wait
    active.sort(Comparator.comparing(PartnerRoutes::isUbl));
    for (var partner : active) {
      if (open.add(partner.id())) {
        if (isUbl(partner)) {
          warmUp(partner);
        }
        context.addRoutes(new Receiving(partner));
      }
    }
  }

  /** Without it the first document waits longer; that is no reason not to listen. */
  private static void warmUp(PartnerView partner) {
    try {
      PeppolRules.warmUp(partner.version());
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("the rule sets of {} cannot be made ready", partner.code(), e);
    }
  }

  private static boolean isUbl(PartnerView partner) {
    return partner.standard().equals(Standard.UBL.name());
  }

  private final class Receiving extends RouteBuilder {

    private final PartnerView partner;

    Receiving(PartnerView partner) {
      this.partner = partner;
    }

    /** The size is asked before the bytes are: what is too large never lies in memory. */
    private QueuedBytes left(Exchange exchange) throws JMSException {
      return exchange.getMessage(SjmsMessage.class).getJmsMessage() instanceof BytesMessage bytes
          ? QueuedBytes.of(bytes, X12InterchangeReader.MOST_BYTES)
          : QueuedBytes.whole(exchange.getMessage().getBody(byte[].class));
    }

    @Override
    public void configure() {
      errorHandler(noErrorHandler());
      from(Queues.consumer(partner.addressIn(), 1))
          .routeId("partner-receive-" + partner.code())
          // the cache would read all of it before its size is asked
          .streamCache(false)
          .process(patience.with(exchange -> inbound.store(partner, left(exchange))));
    }
  }
}
