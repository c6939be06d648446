package org.bencao.integration.transport;

/** A partner's folder, server or station did not take a document: it goes again, later. */
public final class NotTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotTaken(String message, Throwable cause) {
    super(message, cause);
  }

  public NotTaken(String message) {
    super(message);
  }
}
