package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.component.stub.StubComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Demo;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.SandboxDesk;
import org.bencao.integration.transport.JmsSender;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Routes and desk of the sandbox (doc:6)")
class SandboxRoutesTest {

  private static final long SELLER = 7;

  @TempDir Path folder;

  private final LinkedBlockingQueue<String> sent = new LinkedBlockingQueue<>();
  private final Portal portal = new Portal();

  @Test
  void anOrderOnThePartnersQueueIsAcknowledgedAndAnsweredOnOurs() throws Exception {
    var wholesalers = wholesalers(true);
    try (var camel = camel(new SandboxRoutes(demo(true), sender(), wholesalers))) {
      await(camel, "sandbox-receive-kh");
      camel
          .createProducerTemplate()
          .sendBody("jms:queue:partner.kh.out", portal.orderOf("K2040017", 3));

      assertThat(sent.poll(10, TimeUnit.SECONDS)).isEqualTo("partner.kh.in 997 kh:997/101:1");
      assertThat(sent.poll(10, TimeUnit.SECONDS))
          .isEqualTo("partner.kh.in 855 kh:QN-26-000417/855/1:1");
      assertThat(sent.poll(10, TimeUnit.SECONDS))
          .isEqualTo("partner.kh.in 856 kh:QN-26-000417/856/1:1");
    }
  }

  @Test
  void withoutTheDemonstrationThereIsNoRoute() throws Exception {
    try (var camel = camel(new SandboxRoutes(demo(false), sender(), wholesalers(false)))) {
      assertThat(camel.getRoutes()).isEmpty();
    }
  }

  @Test
  void theDeskShowsAndArmsOnlyWhatTheCallerMaySee() {
    var wholesalers = wholesalers(true);
    wholesalers.open();
    var desk = new SandboxControl();
    desk.wholesalers = wholesalers;
    var own = caller(Role.EDI_ADMINISTRATOR, SELLER);
    var other = caller(Role.EDI_ADMINISTRATOR, 8);

    assertThat(desk.arm(own, "k02", "02", Optional.empty())).isEqualTo(SandboxDesk.Armed.ARMED);
    assertThat(desk.arm(own, "k99", "99", Optional.empty()))
        .isEqualTo(SandboxDesk.Armed.UNKNOWN_SCENARIO);
    assertThat(desk.arm(other, "k02", "02", Optional.of("kh")))
        .isEqualTo(SandboxDesk.Armed.UNKNOWN_PARTNER);
    assertThat(desk.ledgers(other)).isEmpty();
    assertThat(desk.ledgers(own).get(0).armed()).containsExactly("02");
    assertThat(desk.ledgers(caller(Role.PLATFORM_ADMINISTRATOR, 1))).hasSize(1);
    assertThat(desk.scenarios(own)).hasSameSizeAs(Scenario.PLAYED);
    assertThatThrownBy(() -> desk.ledgers(caller(Role.BUYER, SELLER)))
        .isInstanceOf(AccessDenied.class);
  }

  private DefaultCamelContext camel(SandboxRoutes routes) throws Exception {
    var camel = new DefaultCamelContext();
    camel.addComponent("jms", new StubComponent());
    camel.addRoutes(routes);
    camel.start();
    return camel;
  }

  private static void await(DefaultCamelContext camel, String route) {
    var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (camel.getRoute(route) == null) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private JmsSender sender() {
    return new JmsSender() {
      @Override
      public void send(String queue, byte[] bytes, Map<String, String> properties) {
        sent.add(queue + " " + portal.type(bytes) + " " + properties.get("_AMQ_DUPL_ID"));
      }
    };
  }

  private SandboxWholesalers wholesalers(boolean on) {
    var wholesalers =
        new SandboxWholesalers() {
          @Override
          Path folder() {
            return folder;
          }
        };
    wholesalers.demo = demo(on);
    wholesalers.time = ticking();
    wholesalers.partners =
        new PartnerService() {
          @Override
          public List<PartnerView> live() {
            return List.of(Partners.kanghe(SELLER, "9521321000018", "9521987000018"));
          }
        };
    return wholesalers;
  }

  /** Every look at the clock is a second later, so that nothing has to be waited for. */
  private static Clock ticking() {
    var base = Clock.fixed(Portal.NOW, Portal.ZONE);
    return new Clock() {
      private Instant now = Portal.NOW;

      @Override
      public ZoneId getZone() {
        return base.getZone();
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public synchronized Instant instant() {
        now = now.plusSeconds(1);
        return now;
      }
    };
  }

  private static Demo demo(boolean on) {
    return new Demo() {
      @Override
      public boolean on() {
        return on;
      }
    };
  }

  private static Caller caller(Role role, long company) {
    return new Caller(
        Caller.Kind.PERSON,
        1,
        "Wang Fang",
        company,
        Set.of(new Caller.Grant(company, Optional.empty(), role)));
  }
}
