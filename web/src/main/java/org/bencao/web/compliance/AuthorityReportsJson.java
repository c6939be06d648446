package org.bencao.web.compliance;

import java.util.List;
import java.util.Locale;
import org.bencao.compliance.boundary.AuthorityReportView;

/** Reports to authorities: what is not sent first, then the newest. */
public record AuthorityReportsJson(List<AuthorityReportJson> reports) {

  static AuthorityReportsJson of(List<AuthorityReportView> all, Locale locale) {
    return new AuthorityReportsJson(
        all.stream().map(one -> AuthorityReportJson.of(one, locale)).toList());
  }
}
