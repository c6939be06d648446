package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a signed order form that was sent, or of its withdrawal. */
public sealed interface SignedFormResult {

  /** It is kept, or was already; whether its signature is good is said of it, not refused. */
  record Kept(SignedFormView form) implements SignedFormResult {}

  /** Nothing was kept or changed. */
  record Refused(List<Finding> findings) implements SignedFormResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
