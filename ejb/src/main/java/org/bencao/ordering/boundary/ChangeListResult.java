package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** Answer to a change of a list. */
public sealed interface ChangeListResult {

  /**
   * The list as it is now.
   *
   * @param lineId the line that was added or changed, 0 when the change concerned none or many
   */
  record Changed(ListView list, long lineId) implements ChangeListResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements ChangeListResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
