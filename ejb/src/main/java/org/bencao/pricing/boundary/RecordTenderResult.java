package org.bencao.pricing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** Answer to {@link RecordTender}. */
public sealed interface RecordTenderResult {

  /** It holds from its first day on. */
  record Recorded(long id) implements RecordTenderResult {}

  /** Nothing was changed; all reasons at once, each with its line. */
  record Refused(List<Finding> findings) implements RecordTenderResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
