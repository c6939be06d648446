package org.bencao.web.receiving;

import java.util.List;
import java.util.Locale;
import org.bencao.receiving.boundary.TraceCaseView;

/** Cases of traceability: what needs somebody first, then the newest. */
public record TraceCasesJson(List<TraceCaseJson> cases) {

  static TraceCasesJson of(List<TraceCaseView> all, Locale locale) {
    return new TraceCasesJson(all.stream().map(one -> TraceCaseJson.of(one, locale)).toList());
  }
}
