package org.bencao.integration.transport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The transport "JMS": puts a document's bytes on a partner's queue, durable when it returns. */
@ApplicationScoped
public class JmsSender {

  @Inject Broker broker;

  private final ConcurrentLinkedQueue<JmsSession> free = new ConcurrentLinkedQueue<>();

  public void send(String queue, byte[] bytes, Map<String, String> properties) {
    JmsSession session = free.poll();
    try {
      if (session == null) {
        session = new JmsSession(broker.factory());
      }
      var message = session.bytes(bytes);
      for (var property : properties.entrySet()) {
        message.setStringProperty(property.getKey(), property.getValue());
      }
      session.put(queue, message);
      session.commit();
      free.add(session);
    } catch (JMSException e) {
      if (session != null) {
        session.close();
      }
      // theirs is the same broker: one loss fails one document, not one for each of them
      close();
      throw new JmsFailure("queue " + queue + " did not take the document", e);
    }
  }

  @PreDestroy
  void close() {
    for (var session = free.poll(); session != null; session = free.poll()) {
      session.close();
    }
  }
}
