package org.bencao.exchange.boundary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.TestContainer;

/** Documents of partners that came and could not be read. */
final class StoppedDocuments {

  private final TestContainer container;

  StoppedDocuments(TestContainer container) {
    this.container = container;
  }

  static MessageView.Fault fault(String found, String wanted) {
    return new MessageView.Fault(7, "PO1", 3, 0, found, wanted);
  }

  /** Its id in the journal. */
  long stop(PartnerView partner, String type, String raw, MessageView.Fault fault) {
    var exchange = container.get(InboundExchange.class);
    long interchange =
        exchange.store(
            partner.id(), partner.sellerCompanyId(), raw.getBytes(StandardCharsets.US_ASCII));
    long outbox = obligation(interchange);
    var stop =
        new OpenedMessage.Stop(
            Reason.UNREADABLE,
            Map.of(
                "row", "1",
                "segment", fault.tag(),
                "element", "03",
                "found", fault.value(),
                "wanted", fault.wanted()),
            Optional.of(fault));
    exchange.open(
        outbox,
        new OpenedInterchange(
            "X12",
            Optional.of(String.valueOf(interchange)),
            Optional.empty(),
            List.of(
                new OpenedMessage(
                    type, Optional.of("1"), Optional.of("0001"), 3, 9, Optional.of(stop))),
            Optional.empty()));
    exchange.finish(outbox);
    return number("select m.id from JournalMessage m where m.interchangeId = ?1", interchange);
  }

  /** The last to judge an interchange. */
  long obligation(long interchange) {
    return number("select max(o.id) from OutboxEntry o where o.subject = ?1", interchange);
  }

  private long number(String query, long of) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter(1, of).getSingleResult();
    }
  }
}
