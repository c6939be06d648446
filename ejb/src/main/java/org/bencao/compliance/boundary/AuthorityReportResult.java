package org.bencao.compliance.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a report to an authority. */
public sealed interface AuthorityReportResult {

  /** It stands. */
  record Done(AuthorityReportView report) implements AuthorityReportResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements AuthorityReportResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
