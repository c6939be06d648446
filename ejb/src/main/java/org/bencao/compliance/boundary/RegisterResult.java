package org.bencao.compliance.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of an act on the register of special medicines. */
public sealed interface RegisterResult {

  /** It stands in the register, or stood there already. */
  record Written(RegisterRow row) implements RegisterResult {}

  /** The collector's number of identity in full; that it was looked at is on record. */
  record Shown(String identity) implements RegisterResult {}

  /** Nothing was written. */
  record Refused(List<Finding> findings) implements RegisterResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
