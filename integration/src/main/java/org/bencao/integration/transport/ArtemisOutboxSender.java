package org.bencao.integration.transport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.util.List;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutboxSender;
import org.bencao.exchange.boundary.OutboxTicket;

/** Puts tickets on the exchange's own queues, a batch a commit. */
@ApplicationScoped
public class ArtemisOutboxSender implements OutboxSender {

  private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

  @Inject Broker broker;

  private JmsSession session;

  @Override
  public synchronized void send(List<OutboxTicket> tickets) {
    try {
      if (session == null) {
        session = new JmsSession(broker.factory());
      }
      for (var ticket : tickets) {
        var message = session.text(String.valueOf(ticket.id()));
        message.setStringProperty(DUPLICATE_ID, ticket.duplicateId());
        session.put(queue(ticket.kind()), message);
      }
      session.commit();
    } catch (JMSException e) {
      close();
      throw new JmsFailure("the relay's batch was not taken", e);
    }
  }

  /** Where each kind of obligation is worked on. */
  static String queue(OutboxKind kind) {
    return kind == OutboxKind.INBOUND ? Queues.INBOUND : Queues.OUTBOUND;
  }

  @PreDestroy
  synchronized void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
