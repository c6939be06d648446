package org.bencao.integration.transport;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One long-lived connection with one transacted session and one producer; never enlisted in a
 * container transaction, thrown away after any error. Not for two threads at a time.
 */
final class JmsSession implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JmsSession.class);
  private static final int PRIORITY = 4;
  private static final long FOREVER = 0;

  private final Connection connection;
  private final Session session;
  private final MessageProducer producer;
  private final Map<String, Destination> queues = new HashMap<>();

  JmsSession(ConnectionFactory factory) throws JMSException {
    connection = factory.createConnection();
    session = connection.createSession(true, Session.SESSION_TRANSACTED);
    producer = session.createProducer(null);
  }

  Message text(String text) throws JMSException {
    return session.createTextMessage(text);
  }

  BytesMessage bytes(byte[] bytes) throws JMSException {
    var message = session.createBytesMessage();
    message.writeBytes(bytes);
    return message;
  }

  void put(String queue, Message message) throws JMSException {
    var destination = queues.get(queue);
    if (destination == null) {
      destination = session.createQueue(queue);
      queues.put(queue, destination);
    }
    producer.send(destination, message, DeliveryMode.PERSISTENT, PRIORITY, FOREVER);
  }

  void commit() throws JMSException {
    session.commit();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (JMSException e) {
      LOG.debug("a broken connection did not close: it is gone already", e);
    }
  }
}
