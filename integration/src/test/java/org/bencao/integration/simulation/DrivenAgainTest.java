package org.bencao.integration.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bencao.exchange.boundary.MessageState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("rel:R7 what an operator drives again has no second effect and comes to rest")
class DrivenAgainTest {

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void anAcknowledgedOrderThatIsSentAgainIsNotSentForEver() {
    scene.order(5);

    scene.replay(scene.journal("850").get(0));
    scene.later(Duration.ofHours(1));

    assertThat(scene.supplier.receipts.get(1L).times).isEqualTo(2);
    assertThat(scene.world.open()).isEmpty();
    assertThat(scene.journal("850").get(0).state()).isEqualTo(MessageState.ACKED);
  }
}
