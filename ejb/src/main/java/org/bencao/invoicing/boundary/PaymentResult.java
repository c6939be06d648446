package org.bencao.invoicing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a payment. */
public sealed interface PaymentResult {

  /** Written down, now or before under the same key. */
  record Done(long paymentId) implements PaymentResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements PaymentResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
