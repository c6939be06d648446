package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of an act of a seller's desk. */
public sealed interface DeskResult {

  /** Done, now or before under the same key. */
  record Done() implements DeskResult {}

  /** As it was. */
  record Refused(List<Finding> findings) implements DeskResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
