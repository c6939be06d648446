package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bencao.exchange.boundary.WebhookExchange;
import org.bencao.integration.transport.Turns;
import org.bencao.integration.transport.WebhookSender;

/** Takes one event to its receiver; what came of it is written down in a transaction of its own. */
@Dependent
public class WebhookDispatch {

  /** Of the consumers, so that it takes several slow receivers to keep the others waiting. */
  private static final int AT_ONCE = 2;

  private final WebhookExchange exchange;
  private final WebhookSender sender;
  private final Turns turns = new Turns(AT_ONCE);

  @Inject
  public WebhookDispatch(WebhookExchange exchange, WebhookSender sender) {
    this.exchange = exchange;
    this.sender = sender;
  }

  public void dispatch(long outboxId) {
    var call = exchange.prepare(outboxId);
    if (call.isEmpty()) {
      return;
    }
    turns
        .take(call.get().webhookId(), () -> sender.send(call.get()))
        .ifPresentOrElse(
            answer -> exchange.answered(outboxId, answer), () -> exchange.postpone(outboxId));
  }

  public void park(long outboxId, String why) {
    exchange.park(outboxId, why);
  }
}
