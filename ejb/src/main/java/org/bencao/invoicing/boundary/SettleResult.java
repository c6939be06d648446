package org.bencao.invoicing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of an act on an invoice. */
public sealed interface SettleResult {

  /** Done, now or before by the same act. */
  record Settled() implements SettleResult {}

  /** As it was. */
  record Refused(List<Finding> findings) implements SettleResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
