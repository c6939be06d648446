package org.bencao.integration.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.exchange.boundary.Outgoing;
import org.bencao.exchange.boundary.OutgoingSource;
import org.bencao.integration.transport.ExchangeFolder;
import org.bencao.integration.transport.PartnerFiles;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.Transport;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of documents whose partner takes files. */
class OutboundDispatchTest {

  private static final byte[] DOCUMENT = "ISA*1*".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private final List<String> written = new CopyOnWriteArrayList<>();
  private final CountDownLatch slow = new CountDownLatch(1);
  private final CountDownLatch under = new CountDownLatch(2);
  private boolean isSlow;

  @Test
  @DisplayName("J2 what the partner's folder took is sent, under the same name each time")
  void sends() throws Exception {
    dispatch().dispatch(7);
    dispatch().dispatch(7);

    assertThat(written).hasSize(2).containsOnly("7 sent, 60 s");
    try (var files = Files.list(folder.resolve("hx/out"))) {
      assertThat(files).singleElement().satisfies(one -> assertThat(one).hasContent("ISA*1*"));
    }
  }

  @Test
  @DisplayName("J2 what it does not take is kept, with the reason, and is not sent")
  void keeps() throws Exception {
    Files.writeString(folder.resolve("hx"), "no folder");

    dispatch().dispatch(7);

    assertThat(written).singleElement().asString().startsWith("7 not taken: hx did not take ");
  }

  @Test
  @DisplayName("rel:F4 a slow partner takes two of the consumers, and the others go on")
  void leavesRoom() throws Exception {
    isSlow = true;
    var dispatch = dispatch();
    var consumers = Executors.newFixedThreadPool(2);
    try {
      consumers.submit(() -> dispatch.dispatch(1));
      consumers.submit(() -> dispatch.dispatch(2));
      assertThat(under.await(10, TimeUnit.SECONDS)).isTrue();

      dispatch.dispatch(3);

      assertThat(written).containsExactly("3 busy");
    } finally {
      slow.countDown();
      consumers.shutdown();
      assertThat(consumers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(written).containsExactlyInAnyOrder("3 busy", "1 sent, 60 s", "2 sent, 60 s");
  }

  private OutboundDispatch dispatch() {
    return new OutboundDispatch(exchange(), null, partners(), null, files(), null);
  }

  private PartnerFiles files() {
    return new PartnerFiles(
        new ExchangeFolder(folder), null, new PartnerReach(Clock.systemUTC()), Clock.systemUTC()) {
      @Override
      public void send(PartnerView partner, String file, byte[] bytes) {
        if (isSlow) {
          under.countDown();
          try {
            slow.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        } else {
          super.send(partner, file, bytes);
        }
      }
    };
  }

  private OutboundExchange exchange() {
    return new OutboundExchange() {
      @Override
      public Optional<Outgoing> prepare(long outboxId, OutgoingSource source) {
        return Optional.of(new Outgoing(40, 1, DOCUMENT));
      }

      @Override
      public void sent(long outboxId, long interchangeId, int ackSeconds) {
        written.add(outboxId + " sent, " + ackSeconds + " s");
      }

      @Override
      public void busy(long outboxId) {
        written.add(outboxId + " busy");
      }

      @Override
      public void notTaken(long outboxId, String why) {
        written.add(outboxId + " not taken: " + why);
      }
    };
  }

  private static PartnerService partners() {
    return new PartnerService() {
      @Override
      public Optional<PartnerView> find(long id) {
        return Optional.of(Partners.byFiles(Transport.FOLDER, "hx/in", "hx/out", Optional.empty()));
      }
    };
  }
}
