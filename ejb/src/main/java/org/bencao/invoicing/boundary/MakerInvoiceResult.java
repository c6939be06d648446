package org.bencao.invoicing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a maker's invoice that was shown. */
public sealed interface MakerInvoiceResult {

  /** It stands. */
  record Done(long id) implements MakerInvoiceResult {}

  /** Nothing was written. */
  record Refused(List<Finding> findings) implements MakerInvoiceResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
