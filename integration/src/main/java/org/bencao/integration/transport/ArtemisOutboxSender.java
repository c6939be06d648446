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

  /**
   * A crash between the broker's commit and ours leaves tickets that the broker has already: it
   * refuses the batch for the sake of one of them, so they go one by one and it keeps what it has.
   */
  @Override
  public synchronized void send(List<OutboxTicket> tickets) {
    try {
      put(tickets);
    } catch (JMSException e) {
      close();
      if (!isDuplicate(e)) {
        throw new JmsFailure("the relay's batch was not taken", e);
      }
      tickets.forEach(this::sendUnlessThere);
    }
  }

  private void sendUnlessThere(OutboxTicket ticket) {
    try {
      put(List.of(ticket));
    } catch (JMSException e) {
      close();
      if (!isDuplicate(e)) {
        throw new JmsFailure("the relay's ticket was not taken", e);
      }
    }
  }

  private void put(List<OutboxTicket> tickets) throws JMSException {
    if (session == null) {
      session = new JmsSession(broker.factory());
    }
    for (var ticket : tickets) {
      var message = session.text(String.valueOf(ticket.id()));
      message.setStringProperty(DUPLICATE_ID, ticket.duplicateId());
      session.put(queue(ticket.kind()), message);
    }
    session.commit();
  }

  /** The broker's own class is the server's, not ours to compile against. */
  private static boolean isDuplicate(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getClass().getSimpleName().equals("ActiveMQDuplicateIdException")) {
        return true;
      }
    }
    return false;
  }

  /** Where each kind of obligation is worked on. */
  static String queue(OutboxKind kind) {
    return switch (kind) {
      case INBOUND -> Queues.INBOUND;
      case WEBHOOK -> Queues.WEBHOOK;
      case ORDER,
          ORDER_CHANGE,
          RECEIPT,
          ORDER_ANSWER,
          APPLICATION_ADVICE,
          INVOICE_ADVICE,
          RETURN_ANSWER,
          CHANGE_ANSWER,
          ACKNOWLEDGEMENT ->
          Queues.OUTBOUND;
    };
  }

  @PreDestroy
  synchronized void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
