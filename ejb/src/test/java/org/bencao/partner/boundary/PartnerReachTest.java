package org.bencao.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.bencao.partner.boundary.PartnerReach.Outage;
import org.bencao.partner.boundary.PartnerReach.Way;
import org.bencao.simulation.SimulatedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartnerReachTest {

  private static final Instant NINE = Instant.parse("2026-11-30T09:00:00Z");

  private final SimulatedClock clock = new SimulatedClock();
  private final PartnerReach reach = new PartnerReach(clock);

  @BeforeEach
  void nine() {
    clock.set(NINE);
  }

  @Test
  @DisplayName("J2 what goes well one way says nothing of the other")
  void tellsWaysApart() {
    reach.failed(7, Way.PUT, "no space left");
    clock.step(Duration.ofMinutes(1));
    reach.reached(7, Way.FETCH);
    reach.failed(7, Way.PUT, "still none");

    assertThat(reach.outage(7)).contains(new Outage(Way.PUT, NINE, "still none"));
    reach.reached(7, Way.PUT);
    assertThat(reach.outage(7)).isEmpty();
  }

  @Test
  @DisplayName("J2 of both ways the one that is out for longer is shown, of each partner its own")
  void showsTheLonger() {
    reach.failed(7, Way.PUT, "refused");
    clock.step(Duration.ofMinutes(1));
    reach.failed(7, Way.FETCH, "no such host");

    assertThat(reach.outage(7).orElseThrow().why()).isEqualTo("refused");
    assertThat(reach.outage(8)).isEmpty();
    reach.forget(7);
    assertThat(reach.outage(7)).isEmpty();
  }
}
