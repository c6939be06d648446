package org.bencao.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J2: who listens, as one server knows it")
class WebhookListenersTest {

  private final WebhookListeners listeners = new WebhookListeners();

  @Test
  void everybodyMayListenUntilTheFirstLook() {
    assertThat(listeners.isAnybody()).isTrue();
    assertThat(listeners.among(Set.of(1L, 2L))).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void afterALookThoseListenThatItFound() {
    listeners.know(listeners.version(), Set.of(2L, 3L));

    assertThat(listeners.among(Set.of(1L, 2L))).containsExactly(2L);
    listeners.know(listeners.version(), Set.of());
    assertThat(listeners.isAnybody()).isFalse();
  }

  @Test
  void aLookThatBeganEarlierDoesNotForgetWhoWasAdded() {
    listeners.know(listeners.version(), Set.of());
    int before = listeners.version();
    listeners.add(7);

    listeners.know(before, Set.of());

    assertThat(listeners.among(Set.of(7L))).containsExactly(7L);
  }
}
