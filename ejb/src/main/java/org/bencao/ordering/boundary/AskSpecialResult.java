package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a special order that was asked for. */
public sealed interface AskSpecialResult {

  /** It is asked for. */
  record Asked(long id) implements AskSpecialResult {}

  /** Nothing was asked. */
  record Refused(List<Finding> findings) implements AskSpecialResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
