package org.bencao.integration.transport;

/** A partner's folder or server did not take a document: it goes again, later. */
public final class FileNotTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FileNotTaken(String message, Throwable cause) {
    super(message, cause);
  }
}
