package org.bencao.exchange.boundary;

import java.io.IOException;

/** Where AS2 messages of partners come in, RFC 4130. */
@FunctionalInterface
public interface As2Door {

  /**
   * Takes a message, and answers with its receipt.
   *
   * @throws IOException where the sender broke off
   */
  As2Answer take(As2Request request) throws IOException;
}
