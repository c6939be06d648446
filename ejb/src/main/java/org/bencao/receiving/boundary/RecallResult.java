package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of an act about a recall. */
public sealed interface RecallResult {

  /** Done, or done before. */
  record Done(long recallId) implements RecallResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements RecallResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
