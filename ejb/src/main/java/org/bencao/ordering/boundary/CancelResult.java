package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a wish to take something back. */
public sealed interface CancelResult {

  /** The seller is asked; the same answer for the same key. */
  record Asked(int number, boolean repeated) implements CancelResult {}

  /** Nobody is asked. */
  record Refused(List<Finding> findings) implements CancelResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
