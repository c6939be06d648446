package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bencao.catalogue.boundary.CatalogueAdviceService;
import org.bencao.common.Caller;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutgoingDocument;
import org.bencao.exchange.boundary.OutgoingSource;
import org.bencao.integration.format.edifact.EdifactControl;
import org.bencao.integration.format.edifact.OrdrspWriter;
import org.bencao.integration.format.ubl.UblControl;
import org.bencao.integration.format.ubl.UblOrderResponseWriter;
import org.bencao.integration.format.ubl.UblType;
import org.bencao.integration.format.x12.ApplicationAdvice824Writer;
import org.bencao.integration.format.x12.OrderChange860Writer;
import org.bencao.integration.format.x12.OrderChangeResponse865Writer;
import org.bencao.integration.format.x12.OrderResponse855Writer;
import org.bencao.integration.format.x12.PurchaseOrder850Writer;
import org.bencao.integration.format.x12.ReceiptAdvice861Writer;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.invoicing.boundary.InvoiceAdviceService;
import org.bencao.ordering.boundary.OrderAnswerDocumentService;
import org.bencao.ordering.boundary.OrderChangeDocumentService;
import org.bencao.ordering.boundary.OrderChangeReplyService;
import org.bencao.ordering.boundary.OrderDocumentService;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.receiving.boundary.ReceiptDocumentService;
import org.bencao.receiving.boundary.ReturnAdviceService;

/**
 * Writes our documents in the partner's format: orders, changes, receipts, what became of theirs.
 */
@Dependent
public class OutboundDocuments implements OutgoingSource {

  private final OrderDocumentService orders;
  private final OrderChangeDocumentService changes;
  private final ReceiptDocumentService receipts;
  private final OrderAnswerDocumentService answers;
  private final CatalogueAdviceService advices;
  private final InvoiceAdviceService invoiceAdvices;
  private final ReturnAdviceService returnAdvices;
  private final OrderChangeReplyService replies;
  private final PartnerService partners;
  private final Clock clock;

  private final PurchaseOrder850Writer orderWriter = new PurchaseOrder850Writer();
  private final OrderChange860Writer changeWriter = new OrderChange860Writer();
  private final ApplicationAdvice824Writer adviceWriter = new ApplicationAdvice824Writer();
  private final OrderResponse855Writer answerWriter = new OrderResponse855Writer();
  private final OrdrspWriter edifactAnswerWriter = new OrdrspWriter();
  private final UblOrderResponseWriter ublAnswerWriter = new UblOrderResponseWriter();
  private final OrderChangeResponse865Writer changeAnswerWriter =
      new OrderChangeResponse865Writer();
  private final ReceiptAdvice861Writer receiptWriter = new ReceiptAdvice861Writer();

  @Inject
  public OutboundDocuments(
      OrderDocumentService orders,
      OrderChangeDocumentService changes,
      ReceiptDocumentService receipts,
      OrderAnswerDocumentService answers,
      CatalogueAdviceService advices,
      InvoiceAdviceService invoiceAdvices,
      ReturnAdviceService returnAdvices,
      OrderChangeReplyService replies,
      PartnerService partners,
      Clock clock) {
    this.orders = orders;
    this.changes = changes;
    this.receipts = receipts;
    this.answers = answers;
    this.advices = advices;
    this.invoiceAdvices = invoiceAdvices;
    this.returnAdvices = returnAdvices;
    this.replies = replies;
    this.partners = partners;
    this.clock = clock;
  }

  @Override
  public OutgoingDocument of(OutboxKind kind, long subject) {
    return switch (kind) {
      case ORDER -> {
        var number = orders.parties(subject).number();
        yield document(
            "850",
            number,
            subject,
            (agreement, control) -> orderWriter.write(orders.of(subject), agreement, control));
      }
      case ORDER_CHANGE -> {
        var parties = changes.parties(subject);
        yield document(
            "860",
            parties.number(),
            parties.orderId(),
            (agreement, control) -> changeWriter.write(changes.of(subject), agreement, control));
      }
      case RECEIPT -> {
        var parties = receipts.parties(subject);
        yield document(
            "861",
            parties.number(),
            parties.orderId(),
            (agreement, control) ->
                receiptWriter.write(
                    receipts.of(subject, agreement.language()), agreement, control));
      }
      case ORDER_ANSWER -> answer(subject);
      case CHANGE_ANSWER -> changeAnswer(subject);
      case APPLICATION_ADVICE -> {
        var answered = advices.answered(subject);
        yield advice(
            answered.partnerId(),
            answered.number(),
            answered.documentNumber(),
            language -> advices.of(subject, language));
      }
      case RETURN_ANSWER -> {
        var answered = returnAdvices.answered(subject);
        yield advice(
            answered.partnerId(),
            answered.number(),
            answered.documentNumber(),
            language -> returnAdvices.of(subject, language));
      }
      case INVOICE_ADVICE -> {
        var parties = invoiceAdvices.parties(subject);
        yield document(
            "824",
            parties.number(),
            parties.orderId(),
            (agreement, control) ->
                adviceWriter.write(
                    invoiceAdvices.of(subject, agreement.language()), agreement, control));
      }
      case ACKNOWLEDGEMENT, INBOUND, WEBHOOK ->
          throw new IllegalArgumentException(
              "kind: found " + kind + ", wanted one with a document");
    };
  }

  /** It is paused. */
  @Override
  public boolean rests(long partnerId) {
    return partners.find(partnerId).map(PartnerView::stage).orElseThrow() != PartnerStage.LIVE;
  }

  /** To the buyer's system that ordered; the seller hears of an order by the order itself. */
  private OutgoingDocument answer(long subject) {
    var answered = answers.answered(subject);
    var partner = partners.find(answered.partnerId()).orElseThrow();
    var standard = Standard.valueOf(partner.standard());
    return new OutgoingDocument(
        partner.id(),
        answerType(standard),
        answered.number(),
        Optional.empty(),
        answered.orderNumber().orElse(answered.number()),
        answered.buyerCompanyId(),
        // why it was refused, or for whom it waits, is the buyer's alone
        answered.buyerCompanyId(),
        partner.ackSeconds(),
        false,
        standard,
        control -> answer(answers.of(subject, partner.locale()), partner, standard, control));
  }

  /** To the buyer's system that wanted the change. */
  private OutgoingDocument changeAnswer(long subject) {
    var answered = replies.answered(subject);
    var partner = partners.find(answered.partnerId()).orElseThrow();
    return new OutgoingDocument(
        partner.id(),
        "865",
        answered.number(),
        Optional.empty(),
        answered.orderNumber(),
        answered.buyerCompanyId(),
        answered.buyerCompanyId(),
        partner.ackSeconds(),
        false,
        control ->
            changeAnswerWriter.write(
                replies.of(subject, partner.locale()),
                X12Partners.agreement(partner),
                new X12Control(control, control, "0001", clock.instant())));
  }

  private byte[] answer(
      OrderResponseDocument response, PartnerView partner, Standard standard, long control) {
    var now = clock.instant();
    return switch (standard) {
      case X12 ->
          answerWriter.write(
              response,
              X12Partners.agreement(partner),
              new X12Control(control, control, "0001", now));
      case EDIFACT ->
          edifactAnswerWriter.write(
              response, EdifactPartners.agreement(partner), new EdifactControl(control, now));
      case UBL ->
          ublAnswerWriter.write(
              response, UblPartners.agreement(partner), new UblControl(control, now));
    };
  }

  private static String answerType(Standard standard) {
    return switch (standard) {
      case X12 -> "855";
      case EDIFACT -> "ORDRSP";
      case UBL -> UblType.ORDER_RESPONSE.element();
    };
  }

  /** To the system that sent what it is about, and to nobody else. */
  private OutgoingDocument advice(
      long partnerId,
      String number,
      String about,
      Function<Locale, ApplicationAdviceDocument> advice) {
    var partner = partners.find(partnerId).orElseThrow();
    return new OutgoingDocument(
        partner.id(),
        "824",
        number,
        Optional.empty(),
        about,
        partner.sellerCompanyId(),
        partner.sellerCompanyId(),
        partner.ackSeconds(),
        false,
        control ->
            adviceWriter.write(
                advice.apply(partner.locale()),
                X12Partners.agreement(partner),
                new X12Control(control, control, "0001", clock.instant())));
  }

  private OutgoingDocument document(
      String type,
      String number,
      long orderId,
      BiFunction<X12Agreement, X12Control, byte[]> writer) {
    var order = orders.parties(orderId);
    var partner = partner(order);
    return new OutgoingDocument(
        partner.id(),
        type,
        number,
        Optional.of(orderId),
        order.number(),
        order.buyerCompanyId(),
        order.sellerCompanyId(),
        partner.ackSeconds(),
        partner.desk(),
        control ->
            writer.apply(
                X12Partners.agreement(partner),
                new X12Control(control, control, "0001", clock.instant())));
  }

  private PartnerView partner(OrderDocumentService.OrderParties order) {
    return partners
        .serving(
            Caller.exchange(order.sellerCompanyId(), "outbound"),
            order.sellerSystemId(),
            order.sellerCompanyId())
        .orElseThrow(() -> new IllegalStateException("no partner row for " + order.number()));
  }
}
