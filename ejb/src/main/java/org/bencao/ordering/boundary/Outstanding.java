package org.bencao.ordering.boundary;

import java.util.List;

/**
 * What a site waits for.
 *
 * @param unanswered orders that no supplier has answered yet
 * @param deliveries promised for today or later, the next one first
 */
public record Outstanding(long unanswered, List<ExpectedDelivery> deliveries) {

  public static final Outstanding NOTHING = new Outstanding(0, List.of());

  public Outstanding {
    deliveries = List.copyOf(deliveries);
  }
}
