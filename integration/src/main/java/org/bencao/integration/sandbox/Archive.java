package org.bencao.integration.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;
import org.bencao.document.OrderDocument;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.integration.format.x12.X12Agreement;

/** Takes the documents of an order out of the ledger again, whether it is finished or not. */
final class Archive {

  private final SandboxLedger ledger;
  private final ArrivalReader arrivals;
  private final SentReader copies;
  private final X12Agreement agreement;

  Archive(SandboxLedger ledger, ArrivalReader arrivals, X12Agreement agreement) {
    this.ledger = ledger;
    this.arrivals = arrivals;
    this.copies = new SentReader(agreement);
    this.agreement = agreement;
  }

  OrderDocument order(Booking booking) {
    return receipt(booking.control()).orders().stream()
        .filter(one -> one.number().equals(booking.order()))
        .findFirst()
        .orElseThrow();
  }

  Dossier dossier(Booking booking) {
    var found = new Found(booking);
    ledger.about(booking.order()).forEach(found::take);
    return new Dossier(
        booking,
        order(booking),
        agreement.partnerZone(),
        found.statements,
        found.despatches,
        found.invoices,
        found.changes,
        found.advices,
        found.bytes);
  }

  private Arrival receipt(long control) {
    return arrivals.read(ledger.receipt(control).orElseThrow().bytes());
  }

  /** Sorts the entries of one order. */
  private final class Found {

    private final Booking booking;
    private final List<Dossier.Statement> statements = new ArrayList<>();
    private final List<DespatchAdviceDocument> despatches = new ArrayList<>();
    private final List<InvoiceDocument> invoices = new ArrayList<>();
    private final Map<String, OrderChangeDocument> changes = new HashMap<>();
    private final Map<String, ReceiptAdviceDocument> advices = new HashMap<>();
    private final Map<String, byte[]> bytes = new HashMap<>();

    Found(Booking booking) {
      this.booking = booking;
    }

    void take(LedgerEntry entry) {
      switch (entry.kind()) {
        case CHANGE ->
            receipt(entry.number("control")).changes().stream()
                .filter(change -> change.orderNumber().equals(booking.order()))
                .filter(change -> change.number().equals(entry.text("document")))
                .findFirst()
                .ifPresent(change -> changes.put(change.number(), change));
        case ADVICE ->
            receipt(entry.number("control")).advices().stream()
                .filter(advice -> advice.orderNumber().equals(booking.order()))
                .filter(advice -> advice.number().equals(entry.text("document")))
                .findFirst()
                .ifPresent(advice -> advices.put(advice.number(), advice));
        default -> sent(SentDocument.first(entry));
      }
    }

    /** What goes out once only is a fault that is played, not a statement. */
    private void sent(SentDocument document) {
      bytes.put(document.document(), document.bytes());
      if (!document.keep()) {
        return;
      }
      switch (document.type()) {
        case "855" ->
            copies
                .answer(document.bytes())
                .filter(answer -> answer.orderNumber().equals(booking.order()))
                .map(answer -> new Dossier.Statement(answer, false))
                .ifPresent(statements::add);
        case "865" ->
            copies.changeAnswer(document.bytes()).map(Found::statement).ifPresent(statements::add);
        case "856" -> copies.despatch(document.bytes()).ifPresent(despatches::add);
        default -> copies.invoice(document.bytes()).ifPresent(invoices::add);
      }
    }

    private static Dossier.Statement statement(OrderChangeResponseDocument answer) {
      var agreed = answer.changeNumber().isPresent() && answer.verdict() != Verdict.REJECTED;
      return new Dossier.Statement(answer.response(), agreed);
    }
  }
}
