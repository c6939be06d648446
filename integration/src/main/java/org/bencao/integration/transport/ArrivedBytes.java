package org.bencao.integration.transport;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a partner left on its queue or in its folder: the whole of it, or the beginning of what is
 * too large to be taken.
 *
 * @param size of the whole, in bytes
 */
public record ArrivedBytes(byte[] bytes, long size) {

  /** Of Artemis: how large a message is that the broker keeps in a file of its own. */
  static final String LARGE_SIZE = "_AMQ_LARGE_SIZE";

  /** Of Artemis: where the bytes of such a message go, one packet after the other. */
  static final String SAVE_STREAM = "JMS_AMQ_SaveStream";

  /** Enough to see whose it is and what it was meant to be. */
  static final int BEGINNING = 16 * 1024;

  public ArrivedBytes {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  public static ArrivedBytes whole(byte[] bytes) {
    return new ArrivedBytes(bytes, bytes.length);
  }

  /**
   * @param most so many bytes are taken, or the beginning
   */
  public static ArrivedBytes of(BytesMessage message, int most) throws JMSException {
    boolean large = message.propertyExists(LARGE_SIZE);
    long size = large ? message.getLongProperty(LARGE_SIZE) : message.getBodyLength();
    if (size <= most) {
      return new ArrivedBytes(read(message, (int) size), size);
    }
    return new ArrivedBytes(large ? streamed(message) : read(message, BEGINNING), size);
  }

  /**
   * The same, of a file.
   *
   * @param size as the folder says it
   */
  public static ArrivedBytes of(InputStream file, long size, int most) throws IOException {
    int wanted = (int) (size <= most ? size : BEGINNING);
    var bytes = file.readNBytes(wanted);
    if (bytes.length != wanted) {
      throw new IOException("of the %d bytes of a file %d came".formatted(wanted, bytes.length));
    }
    return new ArrivedBytes(bytes, size);
  }

  /** The beginning, of what goes by: asked for its bytes, the client would hold all of them. */
  private static byte[] streamed(BytesMessage message) throws JMSException {
    var beginning = new Beginning(BEGINNING);
    message.setObjectProperty(SAVE_STREAM, beginning);
    return beginning.bytes();
  }

  private static byte[] read(BytesMessage message, int count) throws JMSException {
    var bytes = new byte[count];
    // somebody may have read it on the way
    message.reset();
    int read = message.readBytes(bytes);
    if (read != count && count > 0) {
      throw new IllegalStateException(
          "of the %d bytes of a message %d came".formatted(count, read));
    }
    return bytes;
  }
}
