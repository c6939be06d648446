package org.bencao.web.ordering;

import java.io.Serializable;
import java.math.BigDecimal;
import org.bencao.ordering.boundary.PadLine;

/** A line that was taken off the pad and can be put back where it stood. */
record RemovedLine(long offerId, BigDecimal quantity, int position) implements Serializable {

  static RemovedLine of(PadLine line) {
    return new RemovedLine(line.offer().id(), line.quantity(), line.number());
  }
}
