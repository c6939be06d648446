package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrivedBytesTest {

  private static final int MOST = 100_000;
  private static final int END = -1;

  @Test
  @DisplayName("security, EDI: what may be read is taken whole")
  void takesTheWhole() throws JMSException {
    var left = ArrivedBytes.of(message(MOST), MOST);

    assertThat(left.bytes()).hasSize(MOST).containsOnly('A');
    assertThat(left.size()).isEqualTo(MOST);
  }

  @Test
  @DisplayName("security, EDI: of what is too large only the beginning is taken, and its size")
  void takesTheBeginning() throws JMSException {
    var left = ArrivedBytes.of(message(Integer.MAX_VALUE), MOST);

    assertThat(left.bytes()).hasSize(ArrivedBytes.BEGINNING).containsOnly('A');
    assertThat(left.size()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  @DisplayName("security, EDI: what the broker keeps in a file goes by, and its beginning is taken")
  void takesTheBeginningOfALargeOne() throws JMSException {
    var left = ArrivedBytes.of(message(Integer.MAX_VALUE, true), MOST);

    assertThat(left.bytes()).hasSize(ArrivedBytes.BEGINNING).containsOnly('A');
    assertThat(left.size()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  @DisplayName("security, EDI: a large one that may be read is taken whole")
  void takesALargeOneWhole() throws JMSException {
    assertThat(ArrivedBytes.of(message(MOST, true), MOST).bytes()).hasSize(MOST).containsOnly('A');
  }

  private static BytesMessage message(long size) {
    return message(size, false);
  }

  /**
   * So many bytes; somebody has read them to the end on the way, as Camel does.
   *
   * @param large the broker keeps it in a file
   */
  private static BytesMessage message(long size, boolean large) {
    var read = new AtomicBoolean(true);
    return (BytesMessage)
        Proxy.newProxyInstance(
            ArrivedBytesTest.class.getClassLoader(),
            new Class<?>[] {BytesMessage.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "propertyExists" -> large && arguments[0].equals(ArrivedBytes.LARGE_SIZE);
                  case "getLongProperty" -> size;
                  case "getBodyLength" -> large ? asked() : size;
                  case "setObjectProperty" -> {
                    assertThat(arguments[0]).isEqualTo(ArrivedBytes.SAVE_STREAM);
                    stream((OutputStream) arguments[1]);
                    yield null;
                  }
                  case "reset" -> {
                    read.set(false);
                    yield null;
                  }
                  case "readBytes" -> read.get() ? END : filled((byte[]) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** The client would lay all of it into memory. */
  private static long asked() {
    throw new AssertionError("a large message was asked for its length");
  }

  private static void stream(OutputStream out) throws IOException {
    var packet = new byte[1_000];
    filled(packet);
    for (int at = 0; at < 100; at++) {
      out.write(packet);
      out.write('A');
    }
  }

  private static int filled(byte[] bytes) {
    Arrays.fill(bytes, (byte) 'A');
    return bytes.length;
  }
}
