package org.bencao.pricing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of an act on an inquiry or a quote. */
public sealed interface QuoteResult {

  /** Done, now or before under the same key. */
  record Done(long inquiryId) implements QuoteResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements QuoteResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
