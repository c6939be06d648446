package org.bencao.integration.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.apache.camel.Processor;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.bencao.common.DatabaseReach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatabasePatienceTest {

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final Queue<Boolean> answers = new ArrayDeque<>();
  private final DatabasePatience patience =
      new DatabasePatience(
          new DatabaseReach() {
            @Override
            public boolean isThere() {
              return answers.remove();
            }
          });

  @BeforeEach
  void start() {
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  @DisplayName("rel:F4 work that fails without the database fails once, when it is back")
  void waits() {
    answers.addAll(List.of(false, false, true));

    assertThatThrownBy(() -> work(failing())).hasMessage("its own");
    assertThat(answers).isEmpty();
  }

  @Test
  @DisplayName("rel:F4 work that fails beside a sound database fails at once")
  void failsAtOnce() {
    answers.add(true);

    assertThatThrownBy(() -> work(failing())).hasMessage("its own");
  }

  @Test
  @DisplayName("rel:F4 who stops does not wait for the database")
  void stops() {
    answers.add(false);
    camel.stop();

    assertThatThrownBy(() -> work(failing())).hasMessage("its own");
  }

  @Test
  @DisplayName("rel:F4 work that is done asks nobody")
  void done() throws Exception {
    work(exchange -> {});
  }

  private void work(Processor work) throws Exception {
    patience.with(work).process(new DefaultExchange(camel));
  }

  private static Processor failing() {
    return exchange -> {
      throw new IllegalStateException("its own");
    };
  }
}
