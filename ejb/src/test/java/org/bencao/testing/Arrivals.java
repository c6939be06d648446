package org.bencao.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.partner.boundary.PartnerView;

/** Documents of partners on the way that the routes give them: kept, opened, judged. */
public final class Arrivals {

  private static final AtomicInteger CONTROLS = new AtomicInteger();

  private final TestContainer container;

  public Arrivals(TestContainer container) {
    this.container = container;
  }

  /** A control number that nobody has had. */
  public static String control() {
    return "a" + CONTROLS.incrementAndGet();
  }

  /** One document in bytes of its own. */
  public MessageView of(PartnerView partner, String type, LongConsumer judge) {
    var control = control();
    return of(partner, type, control, type + " " + control, judge);
  }

  public MessageView of(
      PartnerView partner, String type, String control, String bytes, LongConsumer judge) {
    return opened(partner, bytes, control, document(type, control, Optional.empty()), judge);
  }

  /** One that stops before anybody judges it. */
  public MessageView stopped(
      PartnerView partner, String type, String bytes, OpenedMessage.Stop stop) {
    var control = control();
    return opened(
        partner,
        bytes,
        control,
        document(type, control, Optional.of(stop)),
        id -> {
          throw new IllegalStateException("what stopped is not judged");
        });
  }

  private static OpenedMessage document(
      String type, String control, Optional<OpenedMessage.Stop> stop) {
    return new OpenedMessage(type, Optional.of(control), Optional.of("0001"), 3, 9, stop);
  }

  private MessageView opened(
      PartnerView partner,
      String bytes,
      String control,
      OpenedMessage document,
      LongConsumer judge) {
    var exchange = container.get(InboundExchange.class);
    long interchange =
        exchange.store(
            partner.id(), partner.sellerCompanyId(), bytes.getBytes(StandardCharsets.US_ASCII));
    long outbox = obligation(interchange);
    exchange
        .open(
            outbox,
            new OpenedInterchange(
                "X12", Optional.of(control), Optional.empty(), List.of(document), Optional.empty()))
        .values()
        .forEach(judge::accept);
    exchange.finish(outbox);
    long id = number("select m.id from JournalMessage m where m.interchangeId = ?1", interchange);
    return container
        .get(JournalService.class)
        .find(Market.caller(partner.sellerCompanyId(), Role.EDI_ADMINISTRATOR), id)
        .orElseThrow();
  }

  /** The last to judge an interchange. */
  public long obligation(long interchange) {
    return number("select max(o.id) from OutboxEntry o where o.subject = ?1", interchange);
  }

  private long number(String query, long of) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter(1, of).getSingleResult();
    }
  }
}
