package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;
import org.bencao.catalogue.boundary.CatalogueArrivalService;
import org.bencao.common.Caller;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.StoredInterchange;
import org.bencao.integration.format.x12.DespatchAdvice856Reader;
import org.bencao.integration.format.x12.FunctionalAcknowledgement997Reader;
import org.bencao.integration.format.x12.Invoice810Reader;
import org.bencao.integration.format.x12.OrderChange860Reader;
import org.bencao.integration.format.x12.OrderChangeResponse865Reader;
import org.bencao.integration.format.x12.OrderResponse855Reader;
import org.bencao.integration.format.x12.PriceCatalogue832Reader;
import org.bencao.integration.format.x12.PurchaseOrder850Reader;
import org.bencao.integration.format.x12.ReturnRequest180Reader;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;
import org.bencao.integration.transport.ArrivedBytes;
import org.bencao.invoicing.boundary.InvoiceArrivalService;
import org.bencao.ordering.boundary.OrderChangeAnswerService;
import org.bencao.ordering.boundary.OrderChangeArrivalService;
import org.bencao.ordering.boundary.OrderResponseService;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.receiving.boundary.DespatchAdviceService;
import org.bencao.receiving.boundary.ReturnArrivalService;

/** Reads one stored interchange and gives each of its documents to the boundary that judges it. */
@Dependent
public class InboundReading {

  private final InboundExchange exchange;
  private final OrderResponseService responses;
  private final OrderChangeAnswerService changes;
  private final DespatchAdviceService despatches;
  private final InvoiceArrivalService invoices;
  private final Judging judging;
  private final CatalogueArrivalService catalogues;
  private final ReturnArrivalService returns;
  private final OrderChangeArrivalService orderChanges;
  private final EdifactInbound edifact;
  private final UblInbound ubl;
  private final PartnerService partners;
  private final Clock clock;

  private final X12InterchangeReader interchanges = new X12InterchangeReader();
  private final PriceCatalogue832Reader catalogueReader = new PriceCatalogue832Reader();
  private final OrderChange860Reader orderChangeReader = new OrderChange860Reader();
  private final ReturnRequest180Reader returnReader = new ReturnRequest180Reader();
  private final PurchaseOrder850Reader orderReader = new PurchaseOrder850Reader();
  private final OrderResponse855Reader responseReader = new OrderResponse855Reader();
  private final OrderChangeResponse865Reader changeReader = new OrderChangeResponse865Reader();
  private final DespatchAdvice856Reader despatchReader = new DespatchAdvice856Reader();
  private final Invoice810Reader invoiceReader = new Invoice810Reader();
  private final FunctionalAcknowledgement997Reader acknowledgementReader =
      new FunctionalAcknowledgement997Reader();

  @Inject
  public InboundReading(
      InboundExchange exchange,
      OrderResponseService responses,
      OrderChangeAnswerService changes,
      DespatchAdviceService despatches,
      InvoiceArrivalService invoices,
      Judging judging,
      CatalogueArrivalService catalogues,
      ReturnArrivalService returns,
      OrderChangeArrivalService orderChanges,
      EdifactInbound edifact,
      UblInbound ubl,
      PartnerService partners,
      Clock clock) {
    this.exchange = exchange;
    this.responses = responses;
    this.changes = changes;
    this.despatches = despatches;
    this.invoices = invoices;
    this.judging = judging;
    this.catalogues = catalogues;
    this.returns = returns;
    this.orderChanges = orderChanges;
    this.edifact = edifact;
    this.ubl = ubl;
    this.partners = partners;
    this.clock = clock;
  }

  public void read(long outboxId) {
    var stored = exchange.load(outboxId);
    if (stored.isPresent()) {
      read(outboxId, stored.get());
    }
  }

  private void read(long outboxId, StoredInterchange stored) {
    var partner = partners.find(stored.partnerId()).orElseThrow();
    switch (Standard.valueOf(partner.standard())) {
      case X12 -> readX12(outboxId, stored, partner);
      case EDIFACT -> edifact.read(outboxId, stored, partner);
      case UBL -> ubl.read(outboxId, stored, partner);
    }
  }

  private void readX12(long outboxId, StoredInterchange stored, PartnerView partner) {
    var interchange = taken(stored);
    var opening = new X12Opening(partner, interchange, clock);
    var messages = opening.messages();
    judging.each(
        outboxId, opening.opened(), (id, at) -> judge(partner, interchange, messages.get(at), id));
  }

  private X12Interchange taken(StoredInterchange stored) {
    return stored.isWhole()
        ? interchanges.read(Corrections.applied(stored, Standard.X12), StandardCharsets.ISO_8859_1)
        : interchanges.readBeginning(stored.raw(), stored.size(), StandardCharsets.ISO_8859_1);
  }

  private void judge(PartnerView partner, X12Interchange interchange, X12Message message, long id) {
    var agreement = X12Partners.agreement(partner);
    switch (message.type()) {
      case "850" ->
          take(
              id,
              message,
              orderReader.read(message, interchange, agreement),
              document -> judging.order(partner, id, document));
      case "180" ->
          take(
              id,
              message,
              returnReader.read(message, interchange, agreement),
              document -> returns.apply(caller(partner), id, partner, document));
      case "860" ->
          take(
              id,
              message,
              orderChangeReader.read(message, interchange, agreement),
              document -> orderChanges.apply(caller(partner), id, partner, document));
      case "832" ->
          take(
              id,
              message,
              catalogueReader.read(message, interchange, agreement),
              document -> catalogues.apply(caller(partner), id, partner, document));
      case "855" ->
          take(
              id,
              message,
              responseReader.read(message, interchange, agreement),
              document -> responses.apply(caller(partner), id, partner, document));
      case "856" ->
          take(
              id,
              message,
              despatchReader.read(message, interchange, agreement),
              document -> despatches.apply(caller(partner), id, partner, document));
      case "810" ->
          take(
              id,
              message,
              invoiceReader.read(message, interchange, agreement),
              document -> invoices.apply(caller(partner), id, partner, document));
      case "865" ->
          take(
              id,
              message,
              changeReader.read(message, interchange, agreement),
              document -> changes.apply(caller(partner), id, partner, document));
      case "997" ->
          take(
              id,
              message,
              acknowledgementReader.read(message, interchange, agreement),
              document -> judging.acknowledged(partner, id, document));
      default ->
          throw new IllegalStateException("a " + message.type() + " should not have been opened");
    }
  }

  private static Caller caller(PartnerView partner) {
    return Judging.caller(partner);
  }

  private <T> void take(long id, X12Message message, X12Reading<T> reading, Consumer<T> boundary) {
    judging.take(id, message.segments(), reading, boundary);
  }

  /** Keeps what a partner left on its queue, before anything is understood. */
  public void store(PartnerView partner, byte[] raw) {
    store(partner, ArrivedBytes.whole(raw));
  }

  /** The same, of what may be too large to be taken whole. */
  public void store(PartnerView partner, ArrivedBytes left) {
    exchange.storeBeginning(
        partner.id(),
        partner.sellerCompanyId(),
        Standard.valueOf(partner.standard()),
        left.bytes(),
        left.size());
  }

  public void park(long outboxId, String why) {
    exchange.park(outboxId, why);
  }
}
