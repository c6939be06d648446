package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderlyRegistryTest {

  private static final int TURNS = 3_000;

  private final DefaultCamelContext camel = new DefaultCamelContext(false);

  @Test
  @DisplayName("rel:F4 a partner that comes disturbs nobody whose route is just being built")
  void standsBothAtOnce() throws Exception {
    OrderlyRegistry.in(camel);
    camel.build();
    var registry = camel.getRegistry();
    var together = new CountDownLatch(2);
    var two = Executors.newFixedThreadPool(2);
    try {
      var writes =
          two.submit(
              turns(together, turn -> registry.bind("settled-" + turn, new StringBuilder("bean"))));
      var looks = two.submit(turns(together, turn -> registry.findByType(Integer.class)));

      writes.get(60, TimeUnit.SECONDS);
      looks.get(60, TimeUnit.SECONDS);
    } finally {
      two.shutdownNow();
      camel.stop();
    }
  }

  @Test
  @DisplayName("what was bound is found by its name and its type, and is gone once it is unbound")
  void finds() {
    OrderlyRegistry.in(camel);
    var bean = new StringBuilder("bean");
    camel.getRegistry().bind("says-hx", bean);

    assertThat(camel.getRegistry().lookupByName("says-hx")).isSameAs(bean);
    assertThat(camel.getRegistry().findByType(StringBuilder.class)).containsExactly(bean);
    assertThat(camel.getRegistry().lookupByNameAndType("says-hx", StringBuilder.class))
        .isSameAs(bean);
    camel.getRegistry().unbind("says-hx");
    assertThat(camel.getRegistry().lookupByName("says-hx")).isNull();
  }

  private interface Turn {

    void go(int turn);
  }

  private static Callable<Void> turns(CountDownLatch together, Turn turn) {
    return () -> {
      together.countDown();
      together.await();
      for (int at = 0; at < TURNS; at++) {
        turn.go(at);
      }
      return null;
    };
  }
}
