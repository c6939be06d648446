package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Why;

/**
 * What became of one supplier's part of a submit.
 *
 * @param order the order's id, empty when refused
 * @param waiting it needs somebody's approval first
 */
public record SubmittedPart(
    String supplier,
    String order,
    String number,
    String net,
    boolean repeated,
    boolean waiting,
    List<Why> whys) {

  public SubmittedPart {
    whys = List.copyOf(whys);
  }

  public boolean isPlaced() {
    return !order.isEmpty() && !waiting;
  }

  public boolean isRefused() {
    return order.isEmpty();
  }
}
