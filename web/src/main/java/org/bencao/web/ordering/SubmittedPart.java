package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Why;

/**
 * What became of one supplier's part of a submit.
 *
 * @param order the order's id, empty when refused
 */
public record SubmittedPart(
    String supplier, String order, String number, String net, boolean repeated, List<Why> whys) {

  public SubmittedPart {
    whys = List.copyOf(whys);
  }

  public boolean isPlaced() {
    return !order.isEmpty();
  }
}
