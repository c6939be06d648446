package org.bencao.integration.transport;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;

/** The connection factory of the broker: the server's own, or the one named by the environment. */
@ApplicationScoped
public class Broker {

  @Resource(lookup = "java:/jms/bencao/ConnectionFactory")
  ConnectionFactory factory;

  public ConnectionFactory factory() {
    return factory;
  }
}
