package org.bencao.integration.transport;

import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in one line what keeps a file where it is. That a folder cannot be looked at at all {@link
 * Looks} says, once for each outage: a server that is away for a night fills no disk.
 */
final class OneLine implements ExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(OneLine.class);

  /** With which Camel says that a look failed. */
  private static final String LOOK = "Failed polling endpoint";

  private final String partner;

  OneLine(String partner) {
    this.partner = partner;
  }

  @Override
  public void handleException(Throwable failure) {
    handleException("", failure);
  }

  @Override
  public void handleException(String message, Throwable failure) {
    if (message == null || !message.startsWith(LOOK)) {
      LOG.warn("{}: {} {}", partner, message, Looks.why(failure));
    }
  }

  /** Of one file. */
  @Override
  public void handleException(String message, Exchange exchange, Throwable failure) {
    LOG.warn(
        "{}: {} stays, {}",
        partner,
        exchange.getMessage().getHeader(Exchange.FILE_NAME),
        Looks.why(failure));
  }
}
