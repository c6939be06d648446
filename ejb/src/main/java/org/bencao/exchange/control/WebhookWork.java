package org.bencao.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What is due with receivers from time to time. */
@Stateless
public class WebhookWork {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int AT_ONCE = 500;

  @Inject Webhooks webhooks;
  @Inject WebhookListeners listeners;
  @Inject Clock clock;

  public void look() {
    int since = listeners.version();
    listeners.know(since, webhooks.listening());
  }

  /** True while there may be more. */
  public boolean forget() {
    return webhooks.forget(clock.instant().minus(KEPT), AT_ONCE) == AT_ONCE;
  }
}
