package org.bencao.integration.transport;

/** Names of the exchange's own queues. */
public final class Queues {

  public static final String OUTBOUND = "bencao.exchange.outbound";
  public static final String INBOUND = "bencao.exchange.inbound";
  public static final String WEBHOOK = "bencao.exchange.webhook";
  public static final String DEAD_LETTERS = "DLQ";

  private Queues() {}

  /** A consumer endpoint: one message a transaction, acknowledged after the work is done. */
  public static String consumer(String queue, int consumers) {
    return "jms:queue:"
        + queue
        + "?transacted=true&acknowledgementMode=SESSION_TRANSACTED&concurrentConsumers="
        + consumers;
  }
}
