package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a decision on goods that are held, or on a claim. */
public sealed interface DecideResult {

  /** Decided, now or before by the same decision. */
  record Decided() implements DecideResult {}

  /** As it was. */
  record Refused(List<Finding> findings) implements DecideResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
