package org.bencao.pricing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** Answer to {@link MakeContract}. */
public sealed interface MakeContractResult {

  /** It holds from its first day on. */
  record Made(long id) implements MakeContractResult {}

  /** Nothing was changed; all reasons at once, each with its line. */
  record Refused(List<Finding> findings) implements MakeContractResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
