package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QueuedBytesTest {

  private static final int MOST = 100_000;
  private static final int END = -1;

  @Test
  @DisplayName("security, EDI: what may be read is taken whole")
  void takesTheWhole() throws JMSException {
    var left = QueuedBytes.of(message(MOST), MOST);

    assertThat(left.bytes()).hasSize(MOST).containsOnly('A');
    assertThat(left.size()).isEqualTo(MOST);
  }

  @Test
  @DisplayName("security, EDI: of what is too large only the beginning is taken, and its size")
  void takesTheBeginning() throws JMSException {
    var left = QueuedBytes.of(message(Integer.MAX_VALUE), MOST);

    assertThat(left.bytes()).hasSize(QueuedBytes.BEGINNING).containsOnly('A');
    assertThat(left.size()).isEqualTo(Integer.MAX_VALUE);
  }

  /** So many bytes; somebody has read them to the end on the way, as Camel does. */
  private static BytesMessage message(long size) {
    var read = new AtomicBoolean(true);
    return (BytesMessage)
        Proxy.newProxyInstance(
            QueuedBytesTest.class.getClassLoader(),
            new Class<?>[] {BytesMessage.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getBodyLength" -> size;
                  case "reset" -> {
                    read.set(false);
                    yield null;
                  }
                  case "readBytes" -> read.get() ? END : filled((byte[]) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static int filled(byte[] bytes) {
    Arrays.fill(bytes, (byte) 'A');
    return bytes.length;
  }
}
