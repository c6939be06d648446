package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.sjms.SjmsMessage;
import org.bencao.document.Standard;
import org.bencao.integration.format.ubl.PeppolRules;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.transport.ArrivedBytes;
import org.bencao.integration.transport.PartnerFiles;
import org.bencao.integration.transport.Queues;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.SftpPeer;
import org.bencao.partner.boundary.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One receiving route for each live partner: the queue, or the folder, says who the sender is. A
 * partner that becomes live while the server runs gets its route within seconds, one that is paused
 * loses it.
 */
@Dependent
public class PartnerRoutes extends RouteBuilder {

  /** Where a route takes documents from; under other terms it is another. */
  private record Receiver(
      String routeId,
      String standard,
      Transport transport,
      String address,
      Optional<SftpPeer> peer) {

    static Receiver of(PartnerView partner) {
      return new Receiver(
          PartnerRoutes.routeId(partner),
          partner.standard(),
          partner.transport(),
          partner.addressIn(),
          partner.sftp());
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(PartnerRoutes.class);

  private final PartnerService partners;
  private final InboundReading inbound;
  private final PartnerFiles files;
  private final DatabasePatience patience;
  private final Map<Long, Receiver> open = new HashMap<>();

  /** Of which the log knows. */
  private final Set<Receiver> deaf = new HashSet<>();

  @Inject
  public PartnerRoutes(
      PartnerService partners,
      InboundReading inbound,
      PartnerFiles files,
      DatabasePatience patience) {
    this.partners = partners;
    this.inbound = inbound;
    this.files = files;
    this.patience = patience;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from("timer:partners?period=3000&delay=0")
        .routeId("partner-rows")
        .process(exchange -> follow(exchange.getContext()));
  }

  private void follow(CamelContext context) {
    var live = new ArrayList<>(partners.live());
    // they call us
    live.removeIf(partner -> partner.transport() == Transport.AS2);
    // who waits for rule sets to be made ready lets nobody else wait
    live.sort(Comparator.comparing(PartnerRoutes::isUbl));
    var wanted = live.stream().collect(Collectors.toMap(PartnerView::id, Receiver::of));
    for (var known : List.copyOf(open.entrySet())) {
      if (!known.getValue().equals(wanted.get(known.getKey()))
          && close(context, known.getValue())) {
        files.closed(known.getKey());
        open.remove(known.getKey());
      }
    }
    for (var partner : live) {
      if (!open.containsKey(partner.id())) {
        open(context, partner);
      }
    }
  }

  /** One that cannot be listened to keeps nobody else from being heard; it is tried again. */
  private void open(CamelContext context, PartnerView partner) {
    if (isUbl(partner)) {
      warmUp(partner);
    }
    try {
      context.addRoutes(receiving(partner));
      open.put(partner.id(), Receiver.of(partner));
      deaf.remove(Receiver.of(partner));
    } catch (Exception e) {
      if (deaf.add(Receiver.of(partner))) {
        LOG.warn("{} cannot be listened to", partner.code(), e);
      }
    }
  }

  /**
   * What it has begun to take has some seconds to be stored; what it has not begun stays where it
   * lies. One that cannot be closed keeps nobody else from it, and is tried again.
   */
  private boolean close(CamelContext context, Receiver receiver) {
    try {
      context.getRouteController().stopRoute(receiver.routeId());
      boolean closed = context.removeRoute(receiver.routeId());
      if (closed) {
        deaf.remove(receiver);
        LOG.info("nothing is taken from {} any more", receiver.address());
      }
      return closed;
    } catch (Exception e) {
      LOG.warn("{} cannot be closed", receiver.routeId(), e);
      return false;
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

  private RouteBuilder receiving(PartnerView partner) {
    return partner.transport() == Transport.JMS ? new Receiving(partner) : new Fetching(partner);
  }

  private static String routeId(PartnerView partner) {
    return "partner-receive-" + partner.code();
  }

  private final class Fetching extends RouteBuilder {

    private final PartnerView partner;

    Fetching(PartnerView partner) {
      this.partner = partner;
    }

    @Override
    public void configure() {
      // what cannot be stored stays where it is and is taken with the next look
      errorHandler(noErrorHandler());
      from(files.consumer(getContext(), partner))
          .routeId(routeId(partner))
          .streamCache(false)
          .process(patience.with(this::store));
    }

    /** Camel says that it stays, not why. */
    private void store(Exchange exchange) throws IOException {
      var file = exchange.getMessage().getHeader(Exchange.FILE_NAME);
      try {
        files
            .arrived(exchange, X12InterchangeReader.MOST_BYTES)
            .ifPresentOrElse(
                bytes -> inbound.store(partner, bytes),
                () -> LOG.warn("{} left a link, which is taken away: {}", partner.code(), file));
      } catch (IOException | RuntimeException e) {
        LOG.warn("{} left {}, which cannot be stored: {}", partner.code(), file, e.toString());
        throw e;
      }
    }
  }

  private final class Receiving extends RouteBuilder {

    private final PartnerView partner;

    Receiving(PartnerView partner) {
      this.partner = partner;
    }

    /** The size is asked before the bytes are: what is too large never lies in memory. */
    private ArrivedBytes left(Exchange exchange) throws JMSException {
      return exchange.getMessage(SjmsMessage.class).getJmsMessage() instanceof BytesMessage bytes
          ? ArrivedBytes.of(bytes, X12InterchangeReader.MOST_BYTES)
          : ArrivedBytes.whole(exchange.getMessage().getBody(byte[].class));
    }

    @Override
    public void configure() {
      errorHandler(noErrorHandler());
      from(Queues.consumer(partner.addressIn(), 1))
          .routeId(routeId(partner))
          // the cache would read all of it before its size is asked
          .streamCache(false)
          .process(patience.with(exchange -> inbound.store(partner, left(exchange))));
    }
  }
}
