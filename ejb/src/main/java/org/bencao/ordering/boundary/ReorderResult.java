package org.bencao.ordering.boundary;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;

/** Answer to ordering a past order again. */
public sealed interface ReorderResult {

  /**
   * The accepted lines are in a draft.
   *
   * @param draft absent when nothing could be added: none was made
   * @param gone numbers of accepted lines that nobody offers any more; they are not in the draft
   */
  record Accepted(Optional<DraftView> draft, int added, List<Integer> gone)
      implements ReorderResult {

    public Accepted {
      gone = List.copyOf(gone);
    }
  }

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements ReorderResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
