package org.bencao.integration.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.CatalogueAdviceService;
import org.bencao.catalogue.boundary.CatalogueArrivalService;
import org.bencao.exchange.boundary.AcknowledgementService;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageFilter.View;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.exchange.control.JournalQueries;
import org.bencao.exchange.control.RelayBatch;
import org.bencao.exchange.control.Replays;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.integration.as2.As2Sender;
import org.bencao.integration.route.EdifactInbound;
import org.bencao.integration.route.InboundReading;
import org.bencao.integration.route.Judging;
import org.bencao.integration.route.OutboundDispatch;
import org.bencao.integration.route.OutboundDocuments;
import org.bencao.integration.route.UblInbound;
import org.bencao.integration.transport.JmsSender;
import org.bencao.integration.transport.PartnerFiles;
import org.bencao.invoicing.boundary.InvoiceAdviceService;
import org.bencao.invoicing.boundary.InvoiceArrivalService;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.OrderAnswerDocumentService;
import org.bencao.ordering.boundary.OrderArrivalService;
import org.bencao.ordering.boundary.OrderChangeAnswerService;
import org.bencao.ordering.boundary.OrderChangeArrivalService;
import org.bencao.ordering.boundary.OrderChangeDocumentService;
import org.bencao.ordering.boundary.OrderChangeReplyService;
import org.bencao.ordering.boundary.OrderDocumentService;
import org.bencao.ordering.boundary.OrderResponseService;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.control.OverdueAnswers;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.receiving.boundary.DespatchAdviceService;
import org.bencao.receiving.boundary.ReceiptDocumentService;
import org.bencao.receiving.boundary.ReturnAdviceService;
import org.bencao.receiving.boundary.ReturnArrivalService;
import org.bencao.simulation.Ports;
import org.bencao.simulation.Rows;
import org.bencao.simulation.SimulatedServer;
import org.bencao.simulation.SimulatedTransactions;
import org.bencao.simulation.Trade;

/** The product's own classes, wired as the server wires them, with the simulation around them. */
final class Portal {

  /** Puts bytes on a partner's queue. */
  @FunctionalInterface
  interface Wire {

    void send(String queue, byte[] bytes);
  }

  private static final int PAGE = 100;

  final PlaceOrderService places;
  final CancelOrderService cancels;
  final RelayBatch relay;
  final OutboundDispatch outbound;
  final InboundReading inbound;
  final Replays replays;
  final ReplayService desk;
  final OverdueAnswers overdue;
  private final JournalQueries journal;
  final Rows rows;
  final Ports ports;
  final SimulatedTransactions transactions;

  /** How what leaves is handed to the transport. */
  @FunctionalInterface
  interface Dispatching {

    OutboundDispatch over(
        OutboundExchange exchange,
        OutboundDocuments documents,
        PartnerService partners,
        JmsSender sender,
        PartnerFiles files,
        As2Sender stations);
  }

  private Wire wire = (queue, bytes) -> {};

  Portal(SimulatedServer server, Dispatching dispatching) {
    places = server.get(PlaceOrderService.class);
    cancels = server.get(CancelOrderService.class);
    relay = server.get(RelayBatch.class);
    replays = server.get(Replays.class);
    desk = server.get(ReplayService.class);
    journal = server.get(JournalQueries.class);
    overdue = server.get(OverdueAnswers.class);
    rows = server.get(Rows.class);
    ports = server.get(Ports.class);
    transactions = server.get(SimulatedTransactions.class);
    var partners = server.get(PartnerService.class);
    outbound =
        dispatching.over(
            server.get(OutboundExchange.class),
            new OutboundDocuments(
                server.get(OrderDocumentService.class),
                server.get(OrderChangeDocumentService.class),
                new ReceiptDocumentService(),
                new OrderAnswerDocumentService(),
                new CatalogueAdviceService(),
                new InvoiceAdviceService(),
                new ReturnAdviceService(),
                new OrderChangeReplyService(),
                partners,
                ports.clock()),
            partners,
            transport(),
            null,
            null);
    var judging =
        new Judging(
            server.get(InboundExchange.class),
            server.get(AcknowledgementService.class),
            new OrderArrivalService());
    inbound =
        new InboundReading(
            server.get(InboundExchange.class),
            server.get(OrderResponseService.class),
            server.get(OrderChangeAnswerService.class),
            server.get(DespatchAdviceService.class),
            new InvoiceArrivalService(),
            judging,
            new CatalogueArrivalService(),
            new ReturnArrivalService(),
            new OrderChangeArrivalService(),
            new EdifactInbound(judging, ports.clock()),
            new UblInbound(judging, ports.clock()),
            partners,
            ports.clock());
  }

  /** The first page of the operator's list. */
  List<JournalMessage> waitingForAPerson() {
    var filter =
        new MessageFilter(
            View.NEEDS_PERSON, Optional.empty(), Optional.empty(), Optional.empty(), PAGE);
    return transactions.required(
        () -> journal.page(Trade.operator(), filter, ports.clock().instant()));
  }

  void sendOver(Wire other) {
    wire = other;
  }

  private JmsSender transport() {
    return new JmsSender() {
      @Override
      public void send(String queue, byte[] bytes, Map<String, String> properties) {
        wire.send(queue, bytes);
      }
    };
  }
}
