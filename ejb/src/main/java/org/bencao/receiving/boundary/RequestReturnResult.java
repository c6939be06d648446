package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of the wish to give packs back. */
public sealed interface RequestReturnResult {

  /** The seller is asked; the same answer for the same key. */
  record Requested(long returnId, boolean repeated) implements RequestReturnResult {}

  /** Nobody was asked. */
  record Refused(List<Finding> findings) implements RequestReturnResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
