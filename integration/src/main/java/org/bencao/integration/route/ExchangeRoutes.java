package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.bencao.integration.transport.Queues;

/**
 * The exchange's own routes: each takes one ticket, does one thing and lets failures fly: the
 * broker's redelivery owns the retries, then the dead-letter route parks what will not go.
 */
@Dependent
public class ExchangeRoutes extends RouteBuilder {

  private static final int CONSUMERS = 4;

  /** They wait for strangers most of the time; nobody else waits for them. */
  private static final int CALLERS = 8;

  private static final String ORIGIN = "_AMQ_ORIG_ADDRESS";

  private final OutboundDispatch outbound;
  private final InboundReading inbound;
  private final WebhookDispatch webhooks;
  private final DatabasePatience patience;

  @Inject
  public ExchangeRoutes(
      OutboundDispatch outbound,
      InboundReading inbound,
      WebhookDispatch webhooks,
      DatabasePatience patience) {
    this.outbound = outbound;
    this.inbound = inbound;
    this.webhooks = webhooks;
    this.patience = patience;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(Queues.consumer(Queues.OUTBOUND, CONSUMERS))
        .routeId("exchange-outbound")
        .process(patience.with(exchange -> outbound.dispatch(ticket(exchange))));
    from(Queues.consumer(Queues.INBOUND, CONSUMERS))
        .routeId("exchange-inbound")
        .process(patience.with(exchange -> inbound.read(ticket(exchange))));
    from(Queues.consumer(Queues.WEBHOOK, CALLERS))
        .routeId("exchange-webhook")
        .process(patience.with(exchange -> webhooks.dispatch(ticket(exchange))));
    from(Queues.consumer(Queues.DEAD_LETTERS, 1))
        .routeId("exchange-dead-letters")
        .process(patience.with(this::park));
  }

  private void park(Exchange exchange) {
    var origin = exchange.getMessage().getHeader(ORIGIN, "", String.class);
    var why = "given up after all attempts of " + origin;
    log.warn("dead letter: {}", why);
    if (origin.endsWith(Queues.OUTBOUND)) {
      outbound.park(ticket(exchange), why);
    } else if (origin.endsWith(Queues.INBOUND)) {
      inbound.park(ticket(exchange), why);
    } else if (origin.endsWith(Queues.WEBHOOK)) {
      webhooks.park(ticket(exchange), why);
    } else {
      // what a partner left and we could not even store is still the partner's: it comes again
      log.error("dead letter from {} dropped: the partner sends it again", origin);
    }
  }

  private static long ticket(Exchange exchange) {
    return Long.parseLong(exchange.getMessage().getBody(String.class));
  }
}
