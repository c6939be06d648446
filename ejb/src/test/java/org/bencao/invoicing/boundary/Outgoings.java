package org.bencao.invoicing.boundary;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutgoingDocument;
import org.bencao.exchange.boundary.OutgoingSource;
import org.bencao.ordering.boundary.OrderChangeDocumentService;
import org.bencao.ordering.boundary.OrderDocumentService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.TestContainer;

/** Our documents about an order on their way out, as the routes drive them. */
final class Outgoings implements OutgoingSource {

  private final TestContainer container;
  private final PartnerView partner;
  private final Map<OutboxKind, Long> entries = new EnumMap<>(OutboxKind.class);
  private final Map<OutboxKind, String> controls = new EnumMap<>(OutboxKind.class);

  Outgoings(TestContainer container, PartnerView partner) {
    this.container = container;
    this.partner = partner;
  }

  void send(OutboxKind kind, long subject) {
    entries.put(
        kind,
        number(
            "select o.id from OutboxEntry o where o.kind = '" + kind + "' and o.subject = ?1",
            subject));
    drive(kind);
  }

  /** Those that nobody acknowledged go out again, as their deadlines say. */
  void driveAgain() {
    entries.keySet().forEach(this::drive);
  }

  private void drive(OutboxKind kind) {
    var exchange = container.get(OutboundExchange.class);
    long entry = entries.get(kind);
    exchange
        .prepare(entry, this)
        .ifPresent(out -> exchange.sent(entry, out.interchangeId(), partner.ackSeconds()));
  }

  @Override
  public OutgoingDocument of(OutboxKind kind, long subject) {
    if (kind == OutboxKind.ORDER) {
      var order = container.get(OrderDocumentService.class).of(subject);
      return document(kind, "850", order.number(), subject, order);
    }
    var changes = container.get(OrderChangeDocumentService.class);
    var parties = changes.parties(subject);
    return document(kind, "860", parties.number(), parties.orderId(), changes.of(subject));
  }

  private OutgoingDocument document(
      OutboxKind kind, String type, String number, long orderId, Object content) {
    var parties = container.get(OrderDocumentService.class).parties(orderId);
    return new OutgoingDocument(
        partner.id(),
        type,
        number,
        Optional.of(orderId),
        parties.number(),
        parties.buyerCompanyId(),
        parties.sellerCompanyId(),
        partner.ackSeconds(),
        false,
        control -> {
          controls.put(kind, String.valueOf(control));
          return (control + " " + content).getBytes(StandardCharsets.UTF_8);
        });
  }

  /** Under which number the partner acknowledges it. */
  String control(OutboxKind kind) {
    return controls.get(kind);
  }

  long changeOf(long order) {
    return number("select c.id from OrderChange c where c.orderId = ?1", order);
  }

  /** Kinds of our documents that would still be driven, or wait for a person. */
  List<OutboxKind> open() {
    return entries.entrySet().stream()
        .filter(
            entry ->
                number(
                        "select count(o) from OutboxEntry o where o.id = ?1 and o.doneAt is null",
                        entry.getValue())
                    > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private long number(String query, long value) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter(1, value).getSingleResult();
    }
  }
}
