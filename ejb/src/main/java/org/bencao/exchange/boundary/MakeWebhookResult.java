package org.bencao.exchange.boundary;

/** Answer to {@link MakeWebhook}. */
public sealed interface MakeWebhookResult {

  /** The secret is told once more only by making another one. */
  record Made(long id, String secret) implements MakeWebhookResult {}

  /** That URL may not be called. */
  record Shut(WebhookFault fault) implements MakeWebhookResult {}

  /** Nothing was made. */
  record Refused(Cause cause) implements MakeWebhookResult {}

  /** Why not. */
  enum Cause {
    /** The company has five. */
    TOO_MANY,
    /** The company has one with this URL. */
    URL_TWICE
  }
}
