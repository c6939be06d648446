package org.bencao.exchange.boundary;

import java.net.InetAddress;
import java.util.List;

/** What a URL leads to. */
public sealed interface WebhookTarget {

  /** May be called, at one of these addresses and at no other. */
  record Open(WebhookUrl url, List<InetAddress> addresses) implements WebhookTarget {

    public Open {
      addresses = List.copyOf(addresses);
    }
  }

  /** May not be called. */
  record Shut(WebhookFault fault) implements WebhookTarget {}
}
