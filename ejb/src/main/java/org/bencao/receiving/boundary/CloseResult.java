package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of closing a receipt. */
public sealed interface CloseResult {

  /**
   * Counted to its end.
   *
   * @param receipts numbers of the receipt advices, one an order
   */
  record Closed(List<String> receipts, boolean repeated) implements CloseResult {

    public Closed {
      receipts = List.copyOf(receipts);
    }
  }

  /** Still open. */
  record Refused(List<Finding> findings) implements CloseResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
