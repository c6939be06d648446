package org.bencao.pricing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** Answer to {@link MakeContract}. */
public sealed interface MakeContractResult {

  /**
   * It holds from its first day on.
   *
   * @param warnings what both should know of it
   */
  record Made(long id, List<Finding> warnings) implements MakeContractResult {

    public Made {
      warnings = List.copyOf(warnings);
    }

    /** Nothing is to be said of it. */
    public Made(long id) {
      this(id, List.of());
    }
  }

  /** Nothing was changed; all reasons at once, each with its line. */
  record Refused(List<Finding> findings) implements MakeContractResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
