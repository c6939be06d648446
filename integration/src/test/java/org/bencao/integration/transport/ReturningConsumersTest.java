package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturningConsumersTest {

  private static final int CONSUMERS = 3;
  private static final String QUEUE =
      Queues.consumer("bencao.test", CONSUMERS) + "&recoveryInterval=20";

  private final FrailBroker broker = new FrailBroker();
  private final DefaultCamelContext camel = new DefaultCamelContext();

  @BeforeEach
  void routes() throws Exception {
    camel.addComponent("jms", JmsComponent.of(broker.factory()));
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(QUEUE).to("log:test");
          }
        });
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  @DisplayName("rel:F3 the consumers come back after each loss of the broker, not only the first")
  void comeBack() {
    camel.start();

    for (int loss = 0; loss < 4; loss++) {
      assertListening();
      broker.dies();
      assertThat(broker.consumers()).isZero();
      broker.returns();
    }
    assertListening();
  }

  @Test
  @DisplayName("rel:F3 consumers that are back stay")
  void stay() {
    camel.start();
    broker.dies();
    broker.returns();
    assertListening();

    assertThat(broker.has(0, Duration.ofMillis(200))).as("a pause is 20 ms").isFalse();
  }

  @Test
  @DisplayName("rel:F3 consumers that came back half-way are not taken for all of them")
  void halfWay() {
    camel.start();
    broker.dies();
    broker.diesAfter(CONSUMERS - 1);
    broker.returns();
    broker.wasAsked();

    broker.returns();

    assertListening();
  }

  @Test
  @DisplayName("rel:F3 the portal starts while the broker is dead, and hears it once it is there")
  void startsWithout() {
    broker.dies();

    camel.start();
    assertThat(broker.consumers()).isZero();
    broker.returns();

    assertListening();
  }

  @Test
  @DisplayName("rel:F3 what is stopped does not come back")
  void stops() {
    camel.start();
    broker.dies();
    camel.stop();
    broker.returns();

    assertThat(broker.has(1, Duration.ofMillis(200))).isFalse();
  }

  private void assertListening() {
    assertThat(broker.has(CONSUMERS, Duration.ofSeconds(10))).isTrue();
  }
}
