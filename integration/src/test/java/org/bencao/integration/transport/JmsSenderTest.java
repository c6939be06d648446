package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JmsSenderTest {

  private static final int SENDERS = 4;

  private final FrailBroker broker = new FrailBroker();
  private final JmsSender sender = new JmsSender();

  JmsSenderTest() {
    sender.broker = new Broker();
    sender.broker.factory = broker.factory();
  }

  @Test
  @DisplayName("rel:F3 one loss of the broker fails one document, however many sessions there were")
  void oneFailsForAll() {
    broker.meets(SENDERS);
    var sent = new ArrayList<CompletableFuture<Void>>();
    for (int at = 0; at < SENDERS; at++) {
      sent.add(CompletableFuture.runAsync(this::send, task -> new Thread(task).start()));
    }
    sent.forEach(CompletableFuture::join);
    broker.meets(1);

    broker.dies();
    broker.returns();

    assertThatThrownBy(this::send).isInstanceOf(JmsFailure.class);
    for (int at = 0; at < SENDERS; at++) {
      send();
    }
  }

  private void send() {
    sender.send("bencao.test", new byte[1], Map.of());
  }
}
