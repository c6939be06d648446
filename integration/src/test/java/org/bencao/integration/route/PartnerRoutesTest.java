package org.bencao.integration.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.RouteEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.bencao.integration.transport.ArrivedBytes;
import org.bencao.integration.transport.ExchangeFolder;
import org.bencao.integration.transport.PartnerFiles;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.Transport;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which partners are listened to, while that changes. */
class PartnerRoutesTest {

  private static final String ROUTE = "partner-receive-hx";

  @TempDir Path folder;

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> stored = new LinkedBlockingQueue<>();
  private volatile List<PartnerView> live = List.of();

  @BeforeEach
  void start() throws Exception {
    camel.getShutdownStrategy().setTimeout(1);
    camel.getManagementStrategy().addEventNotifier(new RouteEvents());
    var files =
        new PartnerFiles(
            new ExchangeFolder(folder),
            null,
            new PartnerReach(Clock.systemUTC()),
            Clock.systemUTC());
    files.open(camel);
    camel.addRoutes(new PartnerRoutes(partners(), inbound(), files, new DatabasePatience(null)));
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  @DisplayName("P7: who is paused is not listened to, who is live again is, where it says by then")
  void follows() throws Exception {
    live = List.of(partner("hx"));
    await("RouteStarted");
    leave("hx", "1.x12");
    assertThat(stored.poll(30, TimeUnit.SECONDS)).isEqualTo("1.x12");

    live = List.of();
    await("RouteRemoved");
    leave("hx", "2.x12");
    live = List.of(partner("moved"));
    await("RouteStarted");
    leave("moved", "3.x12");

    assertThat(stored.poll(30, TimeUnit.SECONDS)).isEqualTo("3.x12");
    assertThat(folder.resolve("hx/in/2.x12")).exists();
    live = List.of(partner("hx"));
    await("RouteRemoved");
    await("RouteStarted");
    assertThat(stored.poll(30, TimeUnit.SECONDS)).isEqualTo("2.x12");
  }

  @Test
  @DisplayName("rel:F4 one that cannot be listened to keeps nobody else from being heard")
  void leavesOthersAlone() throws Exception {
    var outside = Partners.byFiles(2, "cd", Transport.FOLDER, "../in", "../out", Optional.empty());
    live = List.of(outside, partner("hx"));

    await("RouteStarted");
    leave("hx", "1.x12");

    assertThat(stored.poll(30, TimeUnit.SECONDS)).isEqualTo("1.x12");
  }

  private static PartnerView partner(String place) {
    return Partners.byFiles(Transport.FOLDER, place + "/in", place + "/out", Optional.empty());
  }

  /** Its name is its content. */
  private void leave(String place, String name) throws Exception {
    Files.writeString(folder.resolve(place).resolve("in").resolve(name), name);
  }

  private void await(String event) throws InterruptedException {
    String next;
    do {
      next = events.poll(30, TimeUnit.SECONDS);
      assertThat(next).as("before " + event).isNotNull();
    } while (!next.equals(event));
  }

  private final class RouteEvents extends EventNotifierSupport {

    @Override
    public void notify(CamelEvent event) {
      if (event instanceof RouteEvent route && route.getRoute().getRouteId().equals(ROUTE)) {
        events.add(event.getType().name());
      }
    }
  }

  private PartnerService partners() {
    return new PartnerService() {
      @Override
      public List<PartnerView> live() {
        return live;
      }
    };
  }

  private InboundReading inbound() {
    return new InboundReading(
        null, null, null, null, null, null, null, null, null, null, null, null, Clock.systemUTC()) {
      @Override
      public void store(PartnerView partner, ArrivedBytes arrived) {
        stored.add(new String(arrived.bytes(), StandardCharsets.US_ASCII));
      }
    };
  }
}
