package org.bencao.exchange.boundary;

import java.util.Map;

/**
 * What a sender is answered.
 *
 * @param status of HTTP
 */
public record As2Answer(int status, Map<String, String> head, byte[] body) {

  public As2Answer {
    head = Map.copyOf(head);
    body = body.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }
}
