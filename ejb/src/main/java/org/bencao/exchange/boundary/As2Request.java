package org.bencao.exchange.boundary;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * A message as it comes.
 *
 * @param head by names in small letters
 * @param body not read yet, and by nobody before it is known whose it claims to be
 */
public record As2Request(Map<String, String> head, InputStream body) {

  public As2Request {
    head = Map.copyOf(head);
  }

  public Optional<String> head(String name) {
    return Optional.ofNullable(head.get(name));
  }
}
