package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Reason;

/**
 * Something that happened to an order: what, when and to which; who wants more asks for it.
 *
 * @param id of the step, the same for everybody who hears of it
 * @param type such as {@code order.placed}
 * @param companies that may know of it
 */
public record WebhookEvent(
    long id,
    String type,
    Instant at,
    Order order,
    Optional<Integer> line,
    Optional<Reason> reason,
    Set<Long> companies) {

  /**
   * The order it happened to.
   *
   * @param href where the portal tells all of it, from the root of its address
   */
  public record Order(long id, String number, String href) {}

  public WebhookEvent {
    companies = Set.copyOf(companies);
  }
}
