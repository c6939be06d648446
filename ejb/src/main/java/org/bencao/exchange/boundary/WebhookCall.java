package org.bencao.exchange.boundary;

/**
 * One event on its way to a receiver.
 *
 * @param deliveryId the same however often it is sent
 * @param secret signs it
 * @param body the same bytes however often it is sent
 */
public record WebhookCall(
    long deliveryId, long webhookId, String url, String secret, String kind, byte[] body) {

  public WebhookCall {
    body = body.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  /** Neither the secret nor the address, which may hold one too. */
  @Override
  public String toString() {
    return "WebhookCall[" + deliveryId + " " + kind + "]";
  }
}
