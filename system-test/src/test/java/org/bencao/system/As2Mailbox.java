package org.bencao.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.core5.http.HttpException;
import org.bencao.integration.as2.As2Station;

/**
 * A partner's AS2 station.
 *
 * @param portal the AS2 name of the portal
 * @param port where that listens, on loopback
 */
record As2Mailbox(As2Station station, String portal, int port) implements Mailbox {

  /** Returns when the portal has said that it took it. */
  @Override
  public void leave(String partner, byte[] bytes) {
    var said = send(new String(bytes, StandardCharsets.US_ASCII));
    if (!said.equals("200 processed")) {
      throw new AssertionError("the portal answered " + said);
    }
  }

  /** The status of the answer, and what its receipt says. */
  String send(String document) {
    try {
      return station.send(portal, port, document);
    } catch (IOException | HttpException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Optional<byte[]> take(String partner, Duration patience) {
    try {
      return station.next(patience).map(text -> text.getBytes(StandardCharsets.US_ASCII));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
