package org.bencao.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bencao.exchange.control.WebhookListeners;
import org.bencao.exchange.control.WebhookWriter;
import org.bencao.exchange.control.Webhooks;

/** Takes events for receivers of companies, in the transaction of the fact. */
@ApplicationScoped
public class WebhookEvents {

  @Inject WebhookListeners listeners;
  @Inject Webhooks webhooks;
  @Inject WebhookWriter writer;

  /** Whether anybody listens at all; costs nothing, so that nothing is prepared for nobody. */
  public boolean isAnybodyListening() {
    return listeners.isAnybody();
  }

  /** No statement unless one of the companies listens. */
  public void tell(WebhookEvent event) {
    var companies = listeners.among(event.companies());
    if (!companies.isEmpty()) {
      webhooks.activeOf(companies).forEach(webhook -> writer.write(webhook, event));
    }
  }
}
