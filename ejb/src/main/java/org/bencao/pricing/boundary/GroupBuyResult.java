package org.bencao.pricing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** Answer to an act on a group buy. */
public sealed interface GroupBuyResult {

  /** It stands, now or before. */
  record Done(long id) implements GroupBuyResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements GroupBuyResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
