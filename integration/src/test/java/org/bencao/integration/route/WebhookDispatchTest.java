package org.bencao.integration.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.component.stub.StubComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.bencao.common.DatabaseReach;
import org.bencao.exchange.boundary.WebhookAnswer;
import org.bencao.exchange.boundary.WebhookCall;
import org.bencao.exchange.boundary.WebhookExchange;
import org.bencao.integration.transport.Queues;
import org.bencao.integration.transport.WebhookSender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J2: events on their way to receivers")
class WebhookDispatchTest {

  private static final long SLOW = 1;

  private final List<String> written = new CopyOnWriteArrayList<>();
  private final CountDownLatch patience = new CountDownLatch(1);
  private final LinkedBlockingQueue<Long> calling = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<Long> postponed = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<Long> documents = new LinkedBlockingQueue<>();
  private final WebhookDispatch dispatch = new WebhookDispatch(exchange(), sender());

  @AfterEach
  void letGo() {
    patience.countDown();
  }

  @Test
  void whatTheReceiverAnsweredIsWrittenDown() {
    dispatch.dispatch(200);

    assertThat(written).containsExactly("200 answered 204");
  }

  @Test
  void nothingIsCalledWhenThereIsNothingToSend() {
    dispatch.dispatch(0);

    assertThat(calling).isEmpty();
    assertThat(written).isEmpty();
  }

  @Test
  @DisplayName("rel:F11 a slow receiver holds up neither other receivers nor documents")
  void aSlowReceiverHoldsUpNobody() throws Exception {
    try (var camel = new DefaultCamelContext()) {
      camel.addComponent("jms", new StubComponent());
      camel.addRoutes(routes());
      camel.start();
      var to = camel.createProducerTemplate();
      for (long id = 100; id < 120; id++) {
        to.sendBody("jms:queue:" + Queues.WEBHOOK, String.valueOf(id));
      }
      assertThat(calling.poll(10, TimeUnit.SECONDS)).isEqualTo(SLOW);
      assertThat(calling.poll(10, TimeUnit.SECONDS)).isEqualTo(SLOW);

      to.sendBody("jms:queue:" + Queues.WEBHOOK, "200");
      to.sendBody("jms:queue:" + Queues.OUTBOUND, "300");

      assertThat(calling.poll(10, TimeUnit.SECONDS)).isEqualTo(2);
      assertThat(documents.poll(10, TimeUnit.SECONDS)).isEqualTo(300);
      for (int at = 0; at < 18; at++) {
        assertThat(postponed.poll(10, TimeUnit.SECONDS)).isBetween(100L, 119L);
      }
      patience.countDown();
    }
    assertThat(postponed).isEmpty();
    assertThat(written).contains("200 answered 204");
    assertThat(written).filteredOn(line -> line.endsWith("answered 503")).hasSize(2);
  }

  @Test
  void whatTheBrokerGaveUpIsParkedByItsQueue() throws Exception {
    try (var camel = new DefaultCamelContext()) {
      camel.addComponent("jms", new StubComponent());
      camel.addRoutes(routes());
      camel.start();

      camel
          .createProducerTemplate()
          .requestBodyAndHeader(
              "jms:queue:" + Queues.DEAD_LETTERS,
              "200",
              "_AMQ_ORIG_ADDRESS",
              "jms.queue." + Queues.WEBHOOK);
    }

    assertThat(written).containsExactly("200 parked");
  }

  private ExchangeRoutes routes() {
    var patience = new DatabasePatience(new DatabaseReach());
    return new ExchangeRoutes(outbound(), inbound(), dispatch, patience);
  }

  /** Obligations from 100 on go to the slow receiver, those from 200 on to another. */
  private WebhookExchange exchange() {
    return new WebhookExchange() {
      @Override
      public Optional<WebhookCall> prepare(long outboxId) {
        return outboxId < 100
            ? Optional.empty()
            : Optional.of(
                new WebhookCall(
                    outboxId,
                    outboxId / 100,
                    "https://erp.example/",
                    "secret",
                    "ping",
                    "{}".getBytes(StandardCharsets.UTF_8)));
      }

      @Override
      public void answered(long outboxId, WebhookAnswer answer) {
        written.add(outboxId + " answered " + answer.status().orElseThrow());
      }

      @Override
      public void postpone(long outboxId) {
        postponed.add(outboxId);
      }

      @Override
      public void park(long outboxId, String why) {
        written.add(outboxId + " parked");
      }
    };
  }

  private WebhookSender sender() {
    return new WebhookSender() {
      @Override
      public WebhookAnswer send(WebhookCall call) {
        calling.add(call.webhookId());
        if (call.webhookId() != SLOW) {
          return WebhookAnswer.of(204);
        }
        try {
          patience.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return WebhookAnswer.of(503);
      }
    };
  }

  private OutboundDispatch outbound() {
    return new OutboundDispatch(null, null, null, null, null, null) {
      @Override
      public void dispatch(long outboxId) {
        documents.add(outboxId);
      }
    };
  }

  private static InboundReading inbound() {
    return null;
  }
}
