package org.bencao.integration.transport;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;

/**
 * What a partner left on its queue: the whole of it, or the beginning of what is too large to be
 * taken.
 *
 * @param size of the whole, in bytes
 */
public record QueuedBytes(byte[] bytes, long size) {

  /** Enough to see whose it is and what it was meant to be. */
  static final int BEGINNING = 16 * 1024;

  public QueuedBytes {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  public static QueuedBytes whole(byte[] bytes) {
    return new QueuedBytes(bytes, bytes.length);
  }

  /**
   * @param most so many bytes are taken, or the beginning
   */
  public static QueuedBytes of(BytesMessage message, int most) throws JMSException {
    long size = message.getBodyLength();
    var bytes = new byte[(int) (size > most ? BEGINNING : size)];
    // somebody may have read it on the way
    message.reset();
    int read = message.readBytes(bytes);
    if (read != bytes.length && bytes.length > 0) {
      throw new IllegalStateException(
          "of a message of %d bytes %d came, wanted %d".formatted(size, read, bytes.length));
    }
    return new QueuedBytes(bytes, size);
  }
}
