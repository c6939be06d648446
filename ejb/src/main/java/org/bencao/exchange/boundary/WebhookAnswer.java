package org.bencao.exchange.boundary;

import java.util.Optional;

/**
 * What became of a call.
 *
 * @param status of HTTP, if one came
 * @param fault why it does not count as delivered
 */
public record WebhookAnswer(Optional<Integer> status, Optional<WebhookFault> fault) {

  private static final int GONE = 410;
  private static final int TOO_MANY = 429;
  private static final int BAD_GATEWAY = 502;

  public static WebhookAnswer of(int status) {
    boolean taken = status / 100 == 2;
    return new WebhookAnswer(
        Optional.of(status), taken ? Optional.empty() : Optional.of(WebhookFault.STATUS));
  }

  public static WebhookAnswer of(WebhookFault fault) {
    return new WebhookAnswer(Optional.empty(), Optional.of(fault));
  }

  public boolean isTaken() {
    return fault.isEmpty();
  }

  /** The receiver wants no more of it (RFC 9110, 15.5.11). */
  public boolean isGone() {
    return status.filter(code -> code == GONE).isPresent();
  }

  /** It is the receiver that cannot, not this event that it will not have. */
  public boolean isOverwhelmed() {
    return !isTaken() && status.map(code -> code == TOO_MANY || code >= BAD_GATEWAY).orElse(true);
  }
}
