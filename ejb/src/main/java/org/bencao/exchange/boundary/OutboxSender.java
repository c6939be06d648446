package org.bencao.exchange.boundary;

import java.util.List;

/** Hands tickets to the broker; made where JMS is known. */
public interface OutboxSender {

  /** All or none; throws when the broker did not take them. */
  void send(List<OutboxTicket> tickets);
}
