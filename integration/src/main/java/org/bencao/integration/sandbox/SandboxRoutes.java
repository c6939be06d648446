package org.bencao.integration.sandbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.bencao.common.Demo;
import org.bencao.integration.transport.JmsSender;
import org.bencao.integration.transport.Queues;
import org.bencao.partner.boundary.PartnerView;

/** Puts the simulated wholesalers behind the queues of their partner rows. */
@Dependent
public class SandboxRoutes extends RouteBuilder {

  private final Demo demo;
  private final JmsSender sender;
  private final SandboxWholesalers wholesalers;

  @Inject
  public SandboxRoutes(Demo demo, JmsSender sender, SandboxWholesalers wholesalers) {
    this.demo = demo;
    this.sender = sender;
    this.wholesalers = wholesalers;
  }

  @Override
  public void configure() {
    if (!demo.on()) {
      return;
    }
    errorHandler(noErrorHandler());
    // rows may come after the start: the demo is loaded beside us
    from("timer:sandbox-partners?period=2000&delay=0")
        .routeId("sandbox-partners")
        .process(exchange -> openNew(exchange.getContext()));
    from("timer:sandbox?period=250").routeId("sandbox-due").process(exchange -> sendDue());
  }

  private void openNew(CamelContext context) throws Exception {
    for (var partner : wholesalers.open()) {
      context.addRoutes(new Desk(partner));
    }
  }

  private void sendDue() {
    for (var member : wholesalers.all()) {
      var partner = member.partner();
      wholesalers.due(partner.code()).forEach(send -> send(partner, send));
    }
  }

  private void send(PartnerView partner, Send send) {
    sender.send(partner.addressIn(), send.bytes(), send.properties(partner.code()));
  }

  /** The goods-in tray of one wholesaler: the ledger is on the disk before the message is gone. */
  private final class Desk extends RouteBuilder {

    private final PartnerView partner;

    Desk(PartnerView partner) {
      this.partner = partner;
    }

    @Override
    public void configure() {
      errorHandler(noErrorHandler());
      from(Queues.consumer(partner.addressOut(), 1))
          .routeId("sandbox-receive-" + partner.code())
          .process(
              exchange -> {
                var bytes = exchange.getMessage().getBody(byte[].class);
                wholesalers.receive(partner.code(), bytes).forEach(send -> send(partner, send));
              });
    }
  }
}
