package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * A place in the portal's code where its process ends: the edges of outbox and inbox. A rule of
 * Byteman each, asleep until its file is there.
 */
enum KillPoint implements Blow {
  /** The order is understood, nothing is decided. */
  PARSED("web.ordering.OrderResource", "place", "AT ENTRY"),
  /** In the transaction of an order, behind its entry in the audit trail. */
  AUDITED("audit.boundary.AuditTrail", "record", "AT EXIT"),
  /** All of the order is written, nothing is committed. */
  WRITTEN("ordering.boundary.PlaceOrderService", "place", "AT EXIT"),
  /** The order is placed, and the buyer never hears of it. */
  COMMITTED("web.ordering.OrderResource", "place", "AT EXIT"),
  /** The outbox says that the tickets fly, the broker never had them. */
  TAKEN("integration.transport.ArtemisOutboxSender", "send", "AT ENTRY"),
  /** The broker has the tickets, nobody has taken one. */
  RELAYED("integration.transport.ArtemisOutboxSender", "send", "AT EXIT"),
  /** The partner's queue has the document, the outbox does not know. */
  SENT("integration.route.OutboundDispatch", "dispatch", "AFTER INVOKE send"),
  /** The outbox knows, the broker still has the ticket. */
  MARKED("integration.route.OutboundDispatch", "dispatch", "AT EXIT"),
  /** The wholesaler has the order in its books, its answer never leaves. */
  BOOKED("integration.sandbox.SandboxWholesaler", "receive", "AT EXIT"),
  /** An answer is stored, the partner's queue still has it. */
  STORED("integration.route.InboundReading", "store", "AT EXIT"),
  /** Its acknowledgement is written, not committed. */
  OPENED("exchange.boundary.InboundExchange", "open", "AT EXIT"),
  /** Its acknowledgement is stored, the answer has no effect yet. */
  ACKNOWLEDGED("integration.route.InboundReading", "judge", "AT ENTRY"),
  /** The answer had its effect, the ticket to judge it is still there. */
  APPLIED("integration.route.InboundReading", "judge", "AT EXIT"),
  /** A partner's acknowledgement is understood, not committed. */
  SETTLED("exchange.boundary.AcknowledgementService", "apply", "AT EXIT");

  private static final int STATUS = 99;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String type;
  private final String method;
  private final String place;
  private final String condition;

  KillPoint(String type, String method, String place) {
    this(type, method, place, "TRUE");
  }

  KillPoint(String type, String method, String place, String condition) {
    this.type = "org.bencao." + type;
    this.method = method;
    this.place = place;
    this.condition = condition;
  }

  /** A server that can be killed at every point. */
  static Settings in(Settings settings) {
    return Agent.in(settings, Stream.of(values()).map(KillPoint::rule).toList());
  }

  @Override
  public void strike(Server server) {
    Agent.wake(server.settings(), name());
    assertThat(server.ended(PATIENCE)).as("exit status at " + this).isEqualTo(STATUS);
    Agent.calm(server.settings(), name());
    server.start();
  }

  private Rule rule() {
    var where = "CLASS %s\nMETHOD %s\n%s".formatted(type, method, place);
    return new Rule(name(), where, "", condition, "killJVM(" + STATUS + ")");
  }
}
