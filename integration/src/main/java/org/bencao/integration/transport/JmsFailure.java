package org.bencao.integration.transport;

import jakarta.jms.JMSException;

/** The broker did not take a message; whoever asked tries again. */
public class JmsFailure extends RuntimeException {

  public JmsFailure(String what, JMSException cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
