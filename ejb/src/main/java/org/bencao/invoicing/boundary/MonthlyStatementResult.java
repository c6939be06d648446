package org.bencao.invoicing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of an answer to a monthly statement. */
public sealed interface MonthlyStatementResult {

  /** It stands. */
  record Done(long statementId) implements MonthlyStatementResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements MonthlyStatementResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
