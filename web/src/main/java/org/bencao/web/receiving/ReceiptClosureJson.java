package org.bencao.web.receiving;

import java.util.List;
import org.bencao.receiving.boundary.CloseResult;

/**
 * A delivery that is counted to its end.
 *
 * @param receipts numbers of the receipt advices, one an order
 * @param repeated it was closed already: this is the first answer again
 */
public record ReceiptClosureJson(List<String> receipts, boolean repeated) {

  static ReceiptClosureJson of(CloseResult.Closed closed) {
    return new ReceiptClosureJson(closed.receipts(), closed.repeated());
  }
}
